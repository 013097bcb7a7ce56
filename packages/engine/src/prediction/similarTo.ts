import type { ItemId } from "../data/index.ts";
import { topK } from "../math/index.ts";
import type { Neighbour } from "../model/index.ts";
import type { Candidate } from "./candidate.ts";
import type { GeneratorInput } from "./generatorInput.ts";
import { isTurnedDown } from "./isTurnedDown.ts";

/** Listens that show she really plays an artist. */
const leastListens = 3;
/** Artists of hers that are tried as the one to be similar to. */
const seeds = 12;
/** Neighbours that are looked at. */
const nearest = 24;
/** Artists she does not know that make a shelf; a seed with fewer is passed over while another has more. */
const enough = 6;

/** A shelf's worth of candidates like one artist. */
export interface SimilarTo {
  /** the artist that she played */
  seedId: ItemId;
  candidates: Candidate[];
}

/**
 * What listeners of an artist whom she plays a lot lately also hear; null when none of her artists has neighbours. An artist
 * whose neighbours she all knows, such as one whom nobody else plays, gives way to one who leads further.
 */
export function similarTo(input: GeneratorInput): SimilarTo | null {
  let best: SimilarTo | null = null;
  let mostUnknown = -1;
  for (const seedId of playedArtists(input)) {
    const candidates = likeArtist(seedId, input);
    const unknown = countUnknown(candidates, input);
    if (candidates.length > 0 && unknown > mostUnknown) [best, mostUnknown] = [{ seedId, candidates }, unknown];
    if (mostUnknown >= enough) break;
  }
  return best;
}

function countUnknown(candidates: readonly Candidate[], { taste }: GeneratorInput): number {
  const creators = new Set(candidates.flatMap(({ creatorId }) => creatorId ?? []));
  return [...creators].filter((creatorId) => (taste.creators.get(creatorId)?.listens ?? 0) === 0).length;
}

/** Her artists, the most played lately first; those of long ago follow by all their listens. */
function playedArtists({ taste, catalogue }: GeneratorInput): ItemId[] {
  return [...taste.creators.values()]
    .filter(({ itemId, listens }) => listens >= leastListens && catalogue.itemOf(itemId)?.kind === "artist")
    .map(({ itemId, listens }) => ({ itemId: itemId as ItemId, listens, decayed: taste.decayedPlays.get(itemId) ?? 0 }))
    .toSorted((left, right) => right.decayed - left.decayed || right.listens - left.listens)
    .slice(0, seeds)
    .map(({ itemId }) => itemId);
}

/** The best track of each neighbour, the artist where no track is known; second tracks follow behind all first ones. */
function likeArtist(seedId: ItemId, input: GeneratorInput): Candidate[] {
  const { catalogue, taste } = input;
  const first: Candidate[] = [];
  const second: Candidate[] = [];
  for (const { itemId: neighbourId, score } of neighboursOf(seedId, input)) {
    const artist = catalogue.itemOf(neighbourId);
    if (!artist || isTurnedDown(taste.creators.get(neighbourId))) continue;
    const tracks = firstWanted(catalogue.bestTracksOf(neighbourId), taste);
    for (const [at, itemId] of (tracks.length > 0 ? tracks : [artist.itemId]).entries()) {
      const reason = { kind: "alikeAudience", itemId: seedId } as const;
      const candidate: Candidate = { itemId, creatorId: artist.itemId, source: "similar-to", strength: score, reason };
      (at === 0 ? first : second).push(candidate);
    }
  }
  return [...first, ...second];
}

/** The first two tracks that she did not turn down. */
function firstWanted(trackIds: readonly ItemId[], { items }: GeneratorInput["taste"]): ItemId[] {
  const wanted: ItemId[] = [];
  for (const trackId of trackIds) {
    if (!isTurnedDown(items.get(trackId)) && wanted.push(trackId) === 2) break;
  }
  return wanted;
}

/** Nearest by co-listening, by factors where the neighbours are unknown; without the artist itself. */
function neighboursOf(seedId: ItemId, { models }: GeneratorInput): Neighbour[] {
  const neighbours = models.artistNeighbours?.neighboursOf(seedId) ?? [];
  const found = neighbours.length > 0 ? neighbours : nearestByFactors(seedId, models);
  return found.filter(({ itemId, score }) => itemId !== seedId && score > 0).slice(0, nearest);
}

function nearestByFactors(seedId: ItemId, { artists }: GeneratorInput["models"]): Neighbour[] {
  const seed = artists?.indexOf(seedId) ?? -1;
  if (!artists || seed === -1) return [];
  const similarities = Float32Array.from(artists.itemIds, (_, index) => artists.similarity(seed, index));
  const { indices, scores } = topK(similarities, { k: nearest + 1 });
  return Array.from(indices, (index, at) => ({ itemId: artists.itemIds[index], score: scores[at] }));
}
