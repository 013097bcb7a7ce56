import type { ItemId } from "../../data/index.ts";
import type { AlsModel } from "../../model/index.ts";
import { becauseYouPlay } from "../becauseYouPlay.ts";
import { isTurnedDown } from "../isTurnedDown.ts";
import { latestEvidence } from "../latestEvidence.ts";
import { arrangeMix } from "./arrangeMix.ts";
import { fewestMixArtists, knownArtistCount, type MixInput } from "./mixInput.ts";
import type { MixTrack } from "./mixTrack.ts";
import { weightedOrder } from "./weightedOrder.ts";

const limits = { length: 30, perArtist: 2 };
/** Best places of the model that a week's are drawn from, and how much further it looks before what is no suggestion is left out. */
const poolLength = 150;
const searched = 1_500;
/** The more, the more a week differs from the one before. */
const rankOffset = 20;

export interface DiscoverInput extends MixInput {
  /** tracks of the weeks before, which wait before they are proposed again */
  rested: ReadonlySet<number>;
}

/**
 * Thirty tracks for a week of artists that she has never listened to, at most two of each, of those nearest to her taste, each near an
 * artist of hers. What stood there in the weeks before rests while there is enough besides. Empty while she has listened to fewer
 * than five artists, or without a factor model.
 */
export function discoverWeekly(input: DiscoverInput): MixTrack[] {
  const { tracks } = input.models;
  const evidence = tracks ? latestEvidence(tracks, input.taste.items) : null;
  if (!tracks || !evidence || knownArtistCount(input.taste, input.catalogue) < fewestMixArtists) return [];
  const found = suggestions(input, tracks, tracks.foldIn(evidence));
  const drawn = drawFrom(
    found.filter(({ itemId }) => !input.rested.has(itemId)),
    input,
  );
  const mix = arrangeMix({ familiar: [], fresh: drawn, freshShare: 1, ...limits });
  if (mix.length >= limits.length) return mix;
  // A small catalogue runs out of what rested: better what stood there some weeks ago than half a list.
  const again = drawFrom(
    found.filter(({ itemId }) => input.rested.has(itemId)),
    input,
  );
  return arrangeMix({ familiar: [], fresh: [...drawn, ...again], freshShare: 1, ...limits });
}

/** Tracks of artists that are new to her, the nearest to her taste first. */
function suggestions(
  { taste, catalogue, models, weightOf }: DiscoverInput,
  model: AlsModel,
  listener: Float32Array,
): MixTrack[] {
  const becauseOf = becauseYouPlay(taste, models);
  const heard = [...taste.creators.values()].filter(({ listens }) => listens > 0);
  const excluded = heard
    .flatMap(({ itemId }) => catalogue.bestTracksOf(itemId).map((trackId) => model.indexOf(trackId)))
    .filter((place) => place !== -1);
  const { places } = model.nearest(listener, { k: Math.min(searched, model.itemIds.length), excluded });
  return Array.from(places, (place) => model.itemIds[place] as ItemId).flatMap((itemId): MixTrack[] => {
    const creatorId = catalogue.itemOf(itemId)?.creatorId ?? null;
    if (creatorId === null || (taste.creators.get(creatorId)?.listens ?? 0) > 0) return [];
    if (isTurnedDown(taste.items.get(itemId)) || isTurnedDown(taste.creators.get(creatorId))) return [];
    if (weightOf(itemId) <= 0) return [];
    const near = becauseOf(creatorId);
    return near === null && models.artists ? [] : [{ itemId, creatorId, isNew: true, becauseOf: near }];
  });
}

function drawFrom(tracks: readonly MixTrack[], { weightOf, random }: DiscoverInput): MixTrack[] {
  const perArtist = new Map<number, number>();
  const pool = tracks.filter(({ creatorId }) => {
    const before = perArtist.get(creatorId) ?? 0;
    perArtist.set(creatorId, before + 1);
    return before < limits.perArtist;
  });
  const weight = ({ itemId }: MixTrack, rank: number): number => weightOf(itemId) / (rank + rankOffset);
  return weightedOrder(pool.slice(0, poolLength), weight, random);
}
