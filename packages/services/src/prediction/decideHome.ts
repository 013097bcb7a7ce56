import type { LivePolicy } from "@segue/db";
import { featureValue, type FeatureVector, type ItemId } from "@segue/engine/data";
import {
  composeHome,
  dialOffset,
  effectiveDial,
  fatigueAt,
  proposeShelves,
  type ComposedShelf,
  type EffectiveDial,
} from "@segue/engine/decision";
import {
  cardChances,
  generateCandidates,
  type Candidate,
  type ChancesByItem,
  type GeneratedCandidates,
  type ListenerNow,
  type ServingModels,
} from "@segue/engine/prediction";
import type { ListenerTaste } from "./listenerTaste.ts";

export interface HomeMaterial {
  known: ListenerTaste;
  models: ServingModels;
  policy: LivePolicy;
  /** uniform in [0, 1) */
  random: () => number;
}

/** A Home before it has names. */
export interface DecidedHome {
  vector: FeatureVector;
  dial: EffectiveDial;
  shelves: ComposedShelf[];
  /** the artist that the "similar-to" shelf is similar to */
  similarToSeed: ItemId | null;
}

/** Features, candidates, their chances, dial and shelves, one after the other; nothing is read and nothing written. */
export function decideHome({ known, models, policy, random }: HomeMaterial): DecidedHome {
  const { taste, catalogue } = known;
  catalogue.rankTracksBy(models.popularTracks);
  const now = known.past.now(known, models);
  const offset = known.listener.personalised ? dialOffset(known.listener.dials, known.localHour) : 0;
  const dial = effectiveDial(policy, { openness: featureValue(now.vector, "openness60d"), offset });
  const generated = generateCandidates({ taste, catalogue, models });
  const shelves = composeHome({
    proposals: proposeShelves(generated, chancesOf(generated, now, models)),
    policy,
    dial: dial.applied,
    decayedPlaysOf: (creatorId) => taste.decayedPlays.get(creatorId) ?? 0,
    weightOf: weightsFor(known),
    random,
  });
  return { vector: now.vector, dial, shelves, similarToSeed: generated.similarToSeed };
}

/** What refusals and fatigue leave of an item's utility. */
function weightsFor({ refusals, past, taste, at, catalogue }: ListenerTaste): (itemId: ItemId) => number {
  const creatorOf = (itemId: number): ItemId | null => catalogue.itemOf(itemId)?.creatorId ?? null;
  const freshness = fatigueAt({ cards: past.cards, plays: taste.plays, at, creatorOf });
  return (itemId) => refusals.weightOf(itemId) * freshness(itemId);
}

function chancesOf(
  generated: GeneratedCandidates,
  now: ListenerNow,
  { ranker }: ServingModels,
): ChancesByItem | undefined {
  if (!ranker) return undefined;
  const candidates = Object.values(generated).filter((list): list is Candidate[] => Array.isArray(list));
  return cardChances(
    ranker,
    now,
    candidates.flatMap((list) => list.map(({ itemId }) => itemId)),
  );
}
