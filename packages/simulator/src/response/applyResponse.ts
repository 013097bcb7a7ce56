import type { ListenerState } from "../behaviour/listenerState.ts";
import type { Visit } from "./appraise.ts";
import type { HomePlay, HomeResponse } from "./respondToHome.ts";

/** Lets the listener remember what she played: tracks she listened to, and where she stopped in shows and books. */
export function applyResponse({ world, state, at }: Omit<Visit, "listener">, response: HomeResponse): void {
  const { trackArtist } = world.truth.music;
  for (const play of response.plays) {
    if (play.kind === "episode") rememberEpisode(world.catalogue.episodes[play.item].show, state, play);
    if (play.kind === "book") rememberBook(state, play);
    if (play.kind !== "track" || !play.listened) continue;
    state.remember({ track: play.item, artist: trackArtist[play.item], taste: 0 }, at);
  }
}

function rememberEpisode(show: number, state: ListenerState, { item, heardMs, durationMs }: HomePlay): void {
  const known = state.shows.get(show) ?? {
    episode: item,
    positionMs: 0,
    finished: 0,
    followed: false,
    dropped: false,
  };
  state.shows.set(show, known);
  known.positionMs = (known.episode === item ? known.positionMs : 0) + heardMs;
  known.episode = item;
  if (known.positionMs < durationMs) return;
  known.finished++;
  known.episode++;
  known.positionMs = 0;
}

function rememberBook(state: ListenerState, { item, heardMs, durationMs }: HomePlay): void {
  const positionMs = (state.book?.book === item ? state.book.positionMs : 0) + heardMs;
  state.book = positionMs < durationMs ? { book: item, positionMs } : null;
  if (positionMs >= durationMs) state.finishedBooks.add(item);
}
