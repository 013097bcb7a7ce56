import { featureValue, type FeatureVector, type ItemId } from "@segue/engine/data";
import {
  composeHome,
  daypartOf,
  dialOffset,
  effectiveDial,
  fatigueAt,
  proposeShelves,
  type ComposedShelf,
  type EffectiveDial,
} from "@segue/engine/decision";
import {
  CardForecast,
  type Candidate,
  type ForetoldCard,
  type GeneratedCandidates,
  type ServingModels,
} from "@segue/engine/prediction";
import { candidatesFor } from "./candidatesFor.ts";
import { genreCalibrationFor } from "./genreCalibrationFor.ts";
import type { ListenerTaste } from "./listenerTaste.ts";
import { standingFor, type HomeRules } from "./standingFor.ts";

export interface HomeMaterial {
  known: ListenerTaste;
  models: ServingModels;
  policy: HomeRules;
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
  /** what the ranker foretold of every card that is shown, and from what; null where none served */
  foretold: ReadonlyMap<ItemId, ForetoldCard> | null;
}

/** Features, candidates, their chances, dial and shelves, one after the other; nothing is read and nothing written. */
export function decideHome({ known, models, policy, random }: HomeMaterial): DecidedHome {
  const { taste, catalogue } = known;
  catalogue.rankTracksBy(models.popularTracks);
  const now = known.past.now(known, models);
  const dial = dialFor({ known, policy }, featureValue(now.vector, "openness60d"));
  const generated = candidatesFor(known, models);
  const forecast = models.ranker ? new CardForecast(models.ranker, now) : null;
  const shelves = composeHome({
    proposals: proposeShelves(generated, forecast?.chancesOf(rankedItems(generated))),
    policy,
    dial: dial.applied,
    decayedPlaysOf: (creatorId) => taste.decayedPlays.get(creatorId) ?? 0,
    weightOf: weightsFor(known),
    standingOf: standingFor(policy, catalogue),
    calibration: genreCalibrationFor(policy, known),
    artistInARow: policy.repetition.artistInARow,
    random,
  });
  const shown = shelves.flatMap(({ entries }) => entries.map(({ candidate }) => candidate.itemId));
  const foretold = forecast?.inFull(shown) ?? null;
  return { vector: now.vector, dial, shelves, similarToSeed: generated.similarToSeed, foretold };
}

/** δ for a listener at her hour: the policy's dial, her openness, the shift of the part of the day, and her own wish while a profile is used. */
function dialFor({ known, policy }: Pick<HomeMaterial, "known" | "policy">, openness: number): EffectiveDial {
  const { listener, localHour } = known;
  const offset = listener.personalised ? dialOffset(listener.dials, localHour) : 0;
  return effectiveDial(policy, { openness, shift: policy.daypartShift[daypartOf(localHour)], offset });
}

/** What refusals and fatigue leave of an item's utility. */
function weightsFor({ refusals, past, taste, at, catalogue }: ListenerTaste): (itemId: ItemId) => number {
  const creatorOf = (itemId: number): ItemId | null => catalogue.itemOf(itemId)?.creatorId ?? null;
  const freshness = fatigueAt({ cards: past.cards, plays: taste.plays, at, creatorOf });
  const weights = new Map<ItemId, number>();
  return (itemId) => {
    const weight = weights.get(itemId) ?? refusals.weightOf(itemId) * freshness(itemId);
    weights.set(itemId, weight);
    return weight;
  };
}

/** The items whose place the ranker has a say in: not those of a given order, nor those whose generators learn their order themselves. */
function rankedItems(generated: GeneratedCandidates): ItemId[] {
  const { shortcuts: _, recentlyPlayed: _recent, showsForYou: _shows, trySomethingElse: _else, ...ranked } = generated;
  const candidates = Object.values(ranked).filter((list): list is Candidate[] => Array.isArray(list));
  return candidates.flatMap((list) => list.map(({ itemId }) => itemId));
}
