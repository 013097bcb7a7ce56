import superjson from "superjson";
import type { HomeView, KeptItems, Settings } from "../../trpc/views.ts";

/** What a device keeps of its listener, to show it where there is no connection. There is one, that of the last listener. */
export interface KeptApp {
  listenerId: number;
  settings: Settings;
  /** her last Home and when it was kept, milliseconds since 1970; null when none came since she signed in */
  home: { view: HomeView; keptAt: number } | null;
  /** what she saved and follows */
  saved: KeptItems | null;
}

const cacheName = "segue-listener";
const address = "/kept";

let isForgotten = false;

/** What is kept; null when nothing is, or the browser refuses to tell. */
export async function readKeptApp(): Promise<KeptApp | null> {
  try {
    const answer = await caches.match(address, { cacheName });
    return answer ? superjson.parse<KeptApp>(await answer.text()) : null;
  } catch {
    return null;
  }
}

type Keeping = Pick<KeptApp, "listenerId" | "settings"> & Partial<KeptApp>;

/** What is kept from now on: the news over what was kept of the same listener, and nothing of anybody else's. */
export function keptWith(before: KeptApp | null, { listenerId, settings, home, saved }: Keeping): KeptApp {
  const own = before?.listenerId === listenerId ? before : null;
  return {
    listenerId,
    settings: { ...settings, email: null },
    home: (settings.privateSession ? null : home) ?? own?.home ?? null,
    saved: saved ?? own?.saved ?? null,
  };
}

async function write(news: Keeping): Promise<void> {
  const kept = keptWith(await readKeptApp(), news);
  const cache = await caches.open(cacheName);
  if (!isForgotten) await cache.put(address, new Response(superjson.stringify(kept)));
}

let writing = Promise.resolve();

/** Keeps this for when there is no connection, after what was to be kept before. A page that forgot keeps nothing any more. */
export function keepApp(news: Keeping): Promise<void> {
  // A device without room for it answers without it.
  writing = writing.then(() => write(news)).catch(() => {});
  return writing;
}

/** Forgets whoever is kept on this device; this page keeps nobody any more. */
export async function forgetKeptApp(): Promise<void> {
  isForgotten = true;
  if ("caches" in globalThis) await caches.delete(cacheName);
}

/** Forgets this listener on the device, and nobody who came after her; this page keeps nobody any more. */
export async function forgetListener(listenerId: number): Promise<void> {
  isForgotten = true;
  if ((await readKeptApp())?.listenerId === listenerId) await forgetKeptApp();
}
