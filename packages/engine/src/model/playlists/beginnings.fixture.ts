import type { Interaction, ItemId, ListenerId, KnownItem } from "../../data/index.ts";
import { seededRandom } from "../../math/index.ts";
import { beginningOf, type Beginning } from "./beginning.ts";
import type { PlaylistTracks } from "./playlistsTrainer.ts";

const dayMs = 24 * 60 * 60_000;

/** Genres 1 and 2; artists 100·genre + 0 … 9, five tracks each: 10·artist + place. Artist 300 is of no genre. */
export const genreOf = (artist: number): number => Math.floor(artist / 100);
export const trackOf = (artist: number, place: number): number => 10 * artist + place;
const artists = [100, 200].flatMap((first) => Array.from({ length: 10 }, (_, at) => first + at));

/** Playlists 9001 and 9002 of the tracks of a genre, and 9003 of one track of each artist. */
export const playlists: readonly PlaylistTracks[] = [1, 2, 3].map((number) => ({
  playlistId: 9000 + number,
  trackIds: artists
    .filter((artist) => number === 3 || genreOf(artist) === number)
    .flatMap((artist) => (number === 3 ? [trackOf(artist, 4)] : [0, 1, 2].map((place) => trackOf(artist, place)))),
}));

export function itemOf(itemId: number): KnownItem | undefined {
  if (artists.includes(itemId)) return { kind: "artist", creatorId: itemId, genres: [genreOf(itemId)] };
  if (itemId === 300) return { kind: "artist", creatorId: 300, genres: [] };
  const artist = Math.floor(itemId / 10);
  return artists.includes(artist) || artist === 300 ? { kind: "track", creatorId: artist, genres: [] } : undefined;
}

/** A listen of three minutes, so many days after the start of 2026. */
export function listen(itemId: number, day: number, changes: Partial<Interaction> = {}): Interaction {
  return {
    listenerId: 1 as ListenerId,
    kind: "item.played",
    itemId: itemId as ItemId,
    occurredAt: Date.UTC(2026, 0, 1) + day * dayMs,
    msPlayed: 180_000,
    durationMs: 180_000,
    endReason: "trackdone",
    skipped: null,
    localHour: 12,
    sourceShelf: null,
    private: false,
    ...changes,
  };
}

/** Somebody who hears her genre nine times in ten; her artists of it are those around one of them. */
function beginner(index: number): Beginning {
  const random = seededRandom(`beginner ${index}`);
  const own = 100 * (1 + (index % 2));
  const interactions = Array.from({ length: 60 }, (_, at) => {
    const artist =
      random() < 0.9 ? own + ((index + Math.floor(5 * random())) % 10) : artists[Math.floor(20 * random())];
    return listen(trackOf(artist, Math.floor(5 * random())), at / 2);
  });
  const beginning = beginningOf(interactions, itemOf);
  if (!beginning) throw new Error("a beginner has listens");
  return beginning;
}

export const beginners = (from: number, to: number): Beginning[] =>
  Array.from({ length: to - from }, (_, at) => beginner(from + at));
