import type { ItemId } from "../data/index.ts";
import type { AlsModel } from "../model/index.ts";
import type { Candidate } from "./candidate.ts";
import type { GeneratorInput } from "./generatorInput.ts";
import { latestEvidence } from "./latestEvidence.ts";

/** What every playlist is worth besides its tracks, so that an unknown one can still be shown. */
const base = 0.01;

/** What each further playlist of a genre is worth beside the one before it: a newcomer is shown the breadth first. */
const sameGenreDecay = 0.5;

/**
 * Editorial playlists for a listener of whom little is known: by the mean affinity of their tracks once she has played
 * something, by their mean popularity before. The second playlist of a genre counts half, the third a quarter, and so on.
 */
export function trySomethingElse(input: GeneratorInput): Candidate[] {
  const { catalogue } = input;
  const worthOf = trackWorth(input);
  const candidates = catalogue.itemsOf("playlist").flatMap(({ itemId, creatorId }): Candidate[] => {
    const tracks = catalogue.tracksOfPlaylist(itemId);
    if (tracks.length === 0) return [];
    const worth = tracks.reduce((sum, trackId) => sum + Math.max(0, worthOf(trackId)), 0) / tracks.length;
    return [{ itemId, creatorId, source: "playlists", strength: base + worth, reason: { kind: "editorial" } }];
  });
  return strongestFirst(
    spread(candidates, (playlistId) => mainGenre(catalogue.tracksOfPlaylist(playlistId), catalogue)),
  );
}

function strongestFirst(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((left, right) => right.strength - left.strength || left.itemId - right.itemId);
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

function trackWorth({ models, taste }: GeneratorInput): (trackId: number) => number {
  const { tracks, popularTracks } = models;
  const affinities = tracks ? affinitiesOf(tracks, taste.items) : null;
  if (!tracks || !affinities) return (trackId) => popularTracks?.scoreOf(trackId) ?? 0;
  return (trackId) => {
    const index = tracks.indexOf(trackId);
    return index === -1 ? 0 : affinities[index];
  };
}

/** Affinity for every track; null while nothing that she played says anything. */
function affinitiesOf(tracks: AlsModel, tallies: GeneratorInput["taste"]["items"]): Float32Array | null {
  const evidence = latestEvidence(tracks, tallies);
  return evidence && tracks.scoreAll(tracks.foldIn(evidence));
}
