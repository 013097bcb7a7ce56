import type { ItemId, Tally } from "../../data/index.ts";
import type { TasteClusters } from "../../model/index.ts";
import { affinityFor } from "../affinityFor.ts";
import { becauseYouPlay } from "../becauseYouPlay.ts";
import { isTurnedDown } from "../isTurnedDown.ts";

import { arrangeMix } from "./arrangeMix.ts";
import { fewestMixArtists, knownArtistCount, type MixInput } from "./mixInput.ts";
import type { MixTrack } from "./mixTrack.ts";
import { weightedOrder } from "./weightedOrder.ts";

/** Mixes a day, at most. */
export const mostDailyMixes = 6;
const limits = { length: 40, perArtist: 4 };
/** A shorter one is no mix. */
const fewestTracks = 12;
/** Share of her listening below which a taste cluster is hers by chance. */
const leastShare = 0.03;
/** Best tracks of an artist that may stand in a mix. */
const bestOfArtist = 12;
/** Best tracks of a side that the day's are drawn from. */
const sideLength = 120;
/** The more, the more a day's mix differs from the day before. */
const rankOffset = 12;

/** A playlist for a day round one side of a listener's taste. */
export interface DailyMix {
  /** the taste cluster's lasting id */
  clusterId: number;
  /** the taste cluster's label */
  label: string;
  tracks: MixTrack[];
}

export interface DailyMixInput extends MixInput {
  /** share of what is new, 0–1 */
  dial: number;
}

/**
 * The day's mixes, one for each taste cluster that she listens to, the one that she listens to most first: tracks of its artists that
 * she knows and of some that are new to her, as her dial has it, each side ordered by the factor model for a listener who plays
 * nothing but this cluster, and drawn anew each day. None while she has listened to fewer than five artists.
 */
export function dailyMixes(input: DailyMixInput): DailyMix[] {
  const { clusters } = input.models;
  if (!clusters || knownArtistCount(input.taste, input.catalogue) < fewestMixArtists) return [];
  return clustersOf(input, clusters)
    .slice(0, mostDailyMixes)
    .map((cluster) => mixOf(input, clusters, cluster))
    .filter(({ tracks }) => tracks.length >= fewestTracks);
}

/** The places of the clusters that she listens to, the most first. */
function clustersOf({ taste, weightOf }: DailyMixInput, clusters: TasteClusters): number[] {
  const listening = Array.from(taste.decayedPlays, ([itemId, plays]) => ({ itemId, weight: plays * weightOf(itemId) }));
  const shares = clusters.membership(listening);
  return Array.from(shares.keys())
    .filter((cluster) => shares[cluster] >= leastShare)
    .toSorted((left, right) => shares[right] - shares[left] || left - right);
}

function mixOf(input: DailyMixInput, clusters: TasteClusters, cluster: number): DailyMix {
  const artists = Array.from(clusters.itemIds).filter((_, place) => clusters.clusterOf[place] === cluster) as ItemId[];
  const isKnown = (artistId: ItemId): boolean => input.taste.decayedPlays.has(artistId);
  const wasHeard = (artistId: ItemId): boolean => (input.taste.creators.get(artistId)?.listens ?? 0) > 0;
  const becauseOf = becauseYouPlay(input.taste, input.models);
  const affinityOf = clusterAffinity(input, new Set(artists));
  const side = (ofArtists: ItemId[], isNew: boolean): MixTrack[] => {
    const tracks = ofArtists.flatMap((creatorId) => tracksOf(input, creatorId));
    const best = tracks.toSorted((left, right) => affinityOf(right.itemId) - affinityOf(left.itemId));
    const ranked = best.slice(0, sideLength);
    const weight = ({ itemId }: { itemId: ItemId }, rank: number): number =>
      input.weightOf(itemId) / (rank + rankOffset);
    const drawn = weightedOrder(ranked, weight, input.random);
    return drawn.map((track) => Object.assign(track, { isNew, becauseOf: becauseOf(track.creatorId) }));
  };
  const familiar = side(artists.filter(isKnown), false);
  const fresh = side(
    artists.filter((artistId) => !wasHeard(artistId)),
    true,
  );
  const tracks = arrangeMix({ familiar, fresh, freshShare: input.dial, ...limits });
  return { clusterId: clusters.ids[cluster], label: clusters.labels[cluster], tracks };
}

/** The best tracks of an artist that she did not turn down. */
function tracksOf(
  { catalogue, taste, weightOf }: DailyMixInput,
  creatorId: ItemId,
): Pick<MixTrack, "itemId" | "creatorId">[] {
  if (isTurnedDown(taste.creators.get(creatorId)) || weightOf(creatorId) <= 0) return [];
  return catalogue
    .bestTracksOf(creatorId)
    .filter((itemId) => !isTurnedDown(taste.items.get(itemId)) && weightOf(itemId) > 0)
    .slice(0, bestOfArtist)
    .map((itemId) => ({ itemId, creatorId }));
}

/** How much a listener who plays nothing but these artists would like a track; 0 where the model does not know it. */
function clusterAffinity(input: DailyMixInput, artists: ReadonlySet<number>): (trackId: number) => number {
  const { tracks } = input.models;
  const ofCluster = new Map<number, Tally>();
  for (const [itemId, tally] of input.taste.items) {
    if (artists.has(input.catalogue.itemOf(itemId)?.creatorId ?? -1)) ofCluster.set(itemId, tally);
  }
  const affinityOf = tracks ? affinityFor(tracks, ofCluster) : null;
  if (!affinityOf) return () => 0;
  const kept = new Map<number, number>();
  return (trackId) => {
    const affinity = kept.get(trackId) ?? affinityOf(trackId);
    kept.set(trackId, affinity);
    return affinity;
  };
}
