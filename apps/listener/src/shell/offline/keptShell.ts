/** The page that stands in for every other one while there is no connection; it holds nothing of anybody. */
export const shellPath = "/offline";

const cachePrefix = "segue-shell-";

/** What the kept shell needs of the browser. */
export interface ShellParts {
  caches: Pick<CacheStorage, "open" | "keys" | "delete" | "match">;
  fetch: (path: string, how?: RequestInit) => Promise<Response>;
}

/** The scripts and styles of the app that a page or a script names, each once. */
export function filesNamedIn(text: string): string[] {
  const names = text.matchAll(/\bchunks\/[\w.~-]+\.(?:js|css)\b/gu);
  return [...new Set([...names].map(([name]) => `/_next/static/${name}`))];
}

/** The fonts of a style sheet that western text is set in: the others are of no use to what the shell says. */
function fontsNamedIn(styles: string): string[] {
  const names = styles.matchAll(/\bmedia\/[\w.~-]*-latin-wght-normal[\w.~-]*\.woff2\b/gu);
  return [...new Set([...names].map(([name]) => `/_next/static/${name}`))];
}

async function nameOf(page: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(page));
  return cachePrefix + Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function takeIn(path: string, cache: Cache, fetch: ShellParts["fetch"]): Promise<string[]> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} was not answered: ${answer.status}`);
  await cache.put(path, answer.clone());
  if (path.endsWith(".js")) return filesNamedIn(await answer.text());
  return path.endsWith(".css") ? fontsNamedIn(await answer.text()) : [];
}

/** Everything that is named by what is named, until nothing new comes. */
async function takeInAll(named: string[], cache: Cache, fetch: ShellParts["fetch"]): Promise<void> {
  const known = new Set(named);
  for (const path of known) for (const next of await takeIn(path, cache, fetch)) known.add(next);
}

/**
 * Keeps the shell and every file that it can come to need, as the server has them now, and forgets the one of an earlier build. The shell
 * itself is put down last: a cache that has it is whole. Without an answer everything stays as it was.
 */
export async function keepShell({ caches, fetch }: ShellParts): Promise<void> {
  const page = await fetch(shellPath, { cache: "no-cache", credentials: "omit" });
  if (!page.ok || page.redirected) return;
  const text = await page.clone().text();
  const name = await nameOf(text);
  const cache = await caches.open(name);
  if (!(await cache.match(shellPath))) {
    await takeInAll(filesNamedIn(text), cache, fetch);
    await cache.put(shellPath, page);
  }
  const others = (await caches.keys()).filter((other) => other.startsWith(cachePrefix) && other !== name);
  for (const other of others) await caches.delete(other);
}
