import type { ItemId } from "../data/index.ts";
import { earlyListens, type Start } from "../model/index.ts";
import type { Candidate } from "./candidate.ts";
import type { GeneratorInput } from "./generatorInput.ts";
import { foldedIn } from "./foldedIn.ts";

/** What every playlist is worth besides its tracks, so that an unknown one can still be shown. */
const base = 0.01;

/** What each further playlist of a genre is worth beside the one before it: a newcomer is shown the breadth first. */
const sameGenreDecay = 0.5;

/**
 * Editorial playlists for a listener of whom little is known: by what those came to like who began the same way. While no
 * Playlists model is live, by the mean affinity of their tracks once she has played something, by their mean popularity
 * before. The second playlist of a genre counts half, the third a quarter, and so on.
 */
export function trySomethingElse(input: GeneratorInput): Candidate[] {
  const { catalogue } = input;
  const worthOf = playlistWorth(input);
  const candidates = catalogue.itemsOf("playlist").flatMap(({ itemId, creatorId }): Candidate[] => {
    if (catalogue.tracksOfPlaylist(itemId).length === 0) return [];
    return [
      { itemId, creatorId, source: "playlists", strength: base + worthOf(itemId), reason: { kind: "editorial" } },
    ];
  });
  return strongestFirst(spread(candidates, (playlistId) => genreOfPlaylist(playlistId, catalogue)));
}

/** What a playlist is worth to her, 0–1. */
function playlistWorth(input: GeneratorInput): (playlistId: ItemId) => number {
  const { models, catalogue } = input;
  if (models.playlists) {
    const { playlistIds, playlists } = models.playlists.scoresFor(startOf(input));
    const scores = new Map(Array.from(playlistIds, (playlistId, at) => [playlistId, playlists[at]]));
    return (playlistId) => scores.get(playlistId) ?? 0;
  }
  const worthOf = trackWorth(input);
  return (playlistId) => {
    const tracks = catalogue.tracksOfPlaylist(playlistId);
    return tracks.reduce((sum, trackId) => sum + Math.max(0, worthOf(trackId)), 0) / tracks.length;
  };
}

/** What she has told so far: artists that she saved or follows, and those of her first listens. */
function startOf({ taste, catalogue }: GeneratorInput): Start {
  const saved = [...taste.items.values()].filter(({ saves }) => saves > 0);
  const picks = saved.map(({ itemId }) => itemId).filter((itemId) => catalogue.itemOf(itemId)?.kind === "artist");
  const plays = [...taste.listens].flatMap(({ itemId }) => {
    const item = catalogue.itemOf(itemId);
    return item?.kind === "track" && item.creatorId !== null ? [item.creatorId] : [];
  });
  return { picks, plays: plays.slice(-earlyListens) };
}

function strongestFirst(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((left, right) => right.strength - left.strength || left.itemId - right.itemId);
}

const genres = new WeakMap<GeneratorInput["catalogue"], Map<ItemId, number | undefined>>();

/** A playlist's main genre, worked out once for each catalogue: hundreds of tracks are looked up for it. */
function genreOfPlaylist(playlistId: ItemId, catalogue: GeneratorInput["catalogue"]): number | undefined {
  const known = genres.get(catalogue) ?? new Map<ItemId, number | undefined>();
  genres.set(catalogue, known);
  if (!known.has(playlistId)) known.set(playlistId, mainGenre(catalogue.tracksOfPlaylist(playlistId), catalogue));
  return known.get(playlistId);
}

/** The genre that most tracks have first, or their artists where the tracks say none. */
function mainGenre(trackIds: readonly ItemId[], catalogue: GeneratorInput["catalogue"]): number | undefined {
  const counts = new Map<number, number>();
  for (const trackId of trackIds) {
    const track = catalogue.itemOf(trackId);
    const genre = track?.genres[0] ?? catalogue.itemOf(track?.creatorId ?? trackId)?.genres[0];
    if (genre !== undefined) counts.set(genre, (counts.get(genre) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((left, right) => right[1] - left[1]);
  return most?.[0];
}

/** Lets the best playlist of every genre come before the many of one. */
function spread(candidates: readonly Candidate[], genreOf: (itemId: ItemId) => number | undefined): Candidate[] {
  const before = new Map<number, number>();
  return strongestFirst(candidates).map((candidate) => {
    const genre = genreOf(candidate.itemId);
    if (genre === undefined) return candidate;
    const count = before.get(genre) ?? 0;
    before.set(genre, count + 1);
    const strength = candidate.strength * sameGenreDecay ** count;
    return Object.assign({}, candidate, { strength });
  });
}

/** Affinity for a track once she has played something that says anything; its popularity before. */
function trackWorth({ models, taste }: GeneratorInput): (trackId: number) => number {
  const { tracks, popularTracks } = models;
  const listener = tracks && foldedIn(taste, tracks, "items");
  if (!tracks || !listener) return (trackId) => popularTracks?.scoreOf(trackId) ?? 0;
  return (trackId) => {
    const place = tracks.indexOf(trackId);
    return place === -1 ? 0 : tracks.affinity(listener, place);
  };
}
