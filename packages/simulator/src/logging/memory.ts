import type { ListenerState } from "../behaviour/listenerState.ts";
import type { World } from "../world.ts";

const memoryLength = 200;

/** What a log tells of a listener without any model: how much of each track, artist and genre there was lately. */
export interface Memory {
  /** tracks and artists by activation Σ (1 + age in hours)^−½ over her last 200 listens, the most active first */
  tracks: readonly number[];
  artists: readonly number[];
  /** share of each artist's activation, in the order of `artists` */
  artistShares: readonly number[];
  /** tracks by how recently, the latest first */
  latest: readonly number[];
}

/** @param at milliseconds since 1970 UTC */
export function memoryOf(world: World, state: ListenerState, at: number): Memory {
  const { until, days } = world.settings;
  const nowHours = (at - until) / 3_600_000 + 24 * days;
  const tracks = new Map<number, number>();
  const artists = new Map<number, number>();
  let total = 0;
  for (let index = state.length - 1; index >= Math.max(0, state.length - memoryLength); index--) {
    const activation = 1 / Math.sqrt(1 + Math.max(0, nowHours - state.historyMinute[index] / 60));
    const track = state.history[index];
    const artist = state.historyArtist[index];
    tracks.set(track, (tracks.get(track) ?? 0) + activation);
    artists.set(artist, (artists.get(artist) ?? 0) + activation);
    total += activation;
  }
  const known = byActivation(artists);
  return {
    tracks: byActivation(tracks),
    artists: known,
    artistShares: known.map((artist) => (artists.get(artist) ?? 0) / total),
    latest: [...tracks.keys()],
  };
}

function byActivation(activations: Map<number, number>): number[] {
  return Array.from(activations)
    .toSorted((left, right) => right[1] - left[1])
    .map(([key]) => key);
}
