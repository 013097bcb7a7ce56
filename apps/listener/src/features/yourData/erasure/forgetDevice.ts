/** Deletes what the browser remembers of Segue besides the player's own: sessions of listening, volume, kept answers. */
export async function forgetDevice(): Promise<void> {
  for (const store of [localStorage, sessionStorage]) {
    for (const key of Object.keys(store)) if (key.startsWith("segue.")) store.removeItem(key);
  }
  if (!("caches" in globalThis)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}
