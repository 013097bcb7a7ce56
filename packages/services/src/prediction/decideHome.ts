import type { LivePolicy } from "@segue/db";
import { featureValue, featureVector, type FeatureVector, type ItemId } from "@segue/engine/data";
import {
  composeHome,
  effectiveDial,
  proposeShelves,
  type ComposedShelf,
  type EffectiveDial,
} from "@segue/engine/decision";
import { discoveriesOf, generateCandidates, type ServingModels } from "@segue/engine/prediction";
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

/** Features, candidates, dial and shelves, one after the other; nothing is read and nothing written. */
export function decideHome({ known, models, policy, random }: HomeMaterial): DecidedHome {
  const { taste, catalogue } = known;
  catalogue.rankTracksBy(models.popularTracks);
  const vector = vectorOf(known);
  const dial = effectiveDial(policy, { openness: featureValue(vector, "openness60d") });
  const generated = generateCandidates({ taste, catalogue, models });
  const shelves = composeHome({
    proposals: proposeShelves(generated),
    policy,
    dial: dial.applied,
    decayedPlaysOf: (creatorId) => taste.decayedPlays.get(creatorId) ?? 0,
    random,
  });
  return { vector, dial, shelves, similarToSeed: generated.similarToSeed };
}

function vectorOf({ listener, interactions, taste, catalogue, at, localHour }: ListenerTaste): FeatureVector {
  return featureVector({
    interactions,
    discoveries: listener.personalised ? discoveriesOf(listener.seenCards, taste, catalogue) : [],
    at,
    localHour,
    artistOf: (itemId) => {
      const item = catalogue.itemOf(itemId);
      return item && item.kind !== "episode" && item.kind !== "show" ? item.creatorId : null;
    },
  });
}
