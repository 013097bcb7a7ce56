import superjson from "superjson";
import { keptShape, keptWith, type KeptApp } from "./keptApp.ts";

const cacheName = "segue-listener";
const address = "/kept";

/** What is kept, as a page wrote it. */
interface Written {
  shape: number;
  /** when that page was opened, milliseconds since 1970 */
  openedAt: number;
  app: KeptApp;
}

interface KeptStoreParts {
  caches: () => Pick<CacheStorage, "open" | "match" | "delete">;
  /** Acts while no other tab does. */
  inTurn: (act: () => Promise<void>) => Promise<void>;
  /** when this page was opened, milliseconds since 1970 */
  openedAt: number;
}

/** The one place of the device where an app is kept. What a page of another shape wrote is not understood, and is as good as nothing. */
export function createKeptStore({ caches, inTurn, openedAt }: KeptStoreParts) {
  let isForgotten = false;

  const written = async (): Promise<Partial<Written> | null> => {
    try {
      const answer = await caches().match(address, { cacheName });
      return answer ? superjson.parse<Partial<Written>>(await answer.text()) : null;
    } catch {
      return null;
    }
  };

  const write = async (news: KeptApp): Promise<void> => {
    const { shape, app, openedAt: byPageOf = 0 } = (await written()) ?? {};
    const fits = shape === keptShape;
    // A page opened later, of another shape: this one is what is left of an earlier build.
    if (!fits && byPageOf > openedAt) return;
    const kept: Written = { shape: keptShape, openedAt, app: keptWith(fits ? (app ?? null) : null, news) };
    const cache = await caches().open(cacheName);
    if (!isForgotten) await cache.put(address, new Response(superjson.stringify(kept)));
  };

  /** What is kept; null when nothing is, nothing that fits, or the browser refuses to tell. */
  const readKeptApp = async (): Promise<KeptApp | null> => {
    const { shape, app } = (await written()) ?? {};
    return shape === keptShape && app ? app : null;
  };

  /** Keeps this for when there is no connection. A page that forgot keeps nothing any more. */
  const keepApp = async (news: KeptApp): Promise<void> => {
    try {
      await inTurn(() => write(news));
    } catch {
      // A device without room for it answers without it.
    }
  };

  /** Forgets whoever is kept on this device; this page keeps nobody any more. */
  const forgetKeptApp = async (): Promise<void> => {
    isForgotten = true;
    if ("caches" in globalThis) await caches().delete(cacheName);
  };

  /** Forgets this listener on the device, and nobody who came after her; this page keeps nobody any more. */
  const forgetListener = async (listenerId: number): Promise<void> => {
    isForgotten = true;
    if ((await readKeptApp())?.listenerId === listenerId) await forgetKeptApp();
  };

  return { readKeptApp, keepApp, forgetKeptApp, forgetListener };
}

/** This page's own. */
export const keptStore = createKeptStore({
  caches: () => caches,
  inTurn: (act) => navigator.locks.request(cacheName, act),
  openedAt: performance.timeOrigin,
});
