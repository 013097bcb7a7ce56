import type { HomeView, KeptItems, Settings } from "../../trpc/views.ts";

/** What the server said, and when. */
export interface Told<Value> {
  value: Value;
  /** milliseconds since 1970 */
  at: number;
}

/** What a device keeps of its listener, to show it where there is no connection. There is one, that of the last listener. */
export interface KeptApp {
  listenerId: number;
  settings: Told<Settings>;
  /** her last Home; null when none came since she signed in */
  home: Told<HomeView> | null;
  /** what she saved and follows; null when the server has not said it yet */
  saved: Told<KeptItems> | null;
}

/** Another number whenever the shape of what is kept changes, that of a Home, the settings and the hearts included. */
export const keptShape = 1;

function latest<Value>(news: Told<Value> | null, before: Told<Value> | null): Told<Value> | null {
  return news && before && before.at > news.at ? before : (news ?? before);
}

/**
 * What is kept from now on: of everything what was told last, by whichever tab. Of two listeners it is she whose settings were told
 * last, as they are told to nobody who is signed out, and nothing of the other is kept.
 */
export function keptWith(before: KeptApp | null, news: KeptApp): KeptApp {
  const isOwn = before?.listenerId === news.listenerId;
  if (before && !isOwn && before.settings.at > news.settings.at) return before;
  const own = isOwn ? before : null;
  const settings = latest(news.settings, own?.settings ?? null) ?? news.settings;
  return {
    listenerId: news.listenerId,
    settings: { ...settings, value: { ...settings.value, email: null } },
    home: latest(settings.value.privateSession ? null : news.home, own?.home ?? null),
    saved: latest(news.saved, own?.saved ?? null),
  };
}
