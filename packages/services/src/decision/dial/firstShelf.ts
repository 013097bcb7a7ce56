import type { EffectiveDial } from "@segue/engine/decision";
import { seededRandom } from "@segue/engine/math";
import type { ServingModels } from "@segue/engine/prediction";
import { itemView, type ItemView } from "../../prediction/cardView.ts";
import { decideHome } from "../../prediction/decideHome.ts";
import type { ListenerTaste } from "../../prediction/listenerTaste.ts";
import type { HomeRules } from "../../prediction/standingFor.ts";
import { cardReason } from "../../prediction/wording.ts";

export interface ShelfCard extends ItemView {
  reason: string;
  /** of an artist without a listen of hers in 180 days */
  isDiscovery: boolean;
}

/** Made for you, the first shelf that knows the dial, as it would be. */
export interface FirstShelf {
  dial: EffectiveDial;
  /** none for somebody of whom nothing is known */
  cards: ShelfCard[];
}

export interface ShelfMaterial {
  known: ListenerTaste;
  models: ServingModels;
  policy: HomeRules;
  /** the same seed draws the same chances, so that two shelves differ only by what they were made from */
  seed: string;
}

/** Composes the Home of a moment without serving or recording it, and shows its shelf Made for you. */
export function firstShelf({ known, models, policy, seed }: ShelfMaterial): FirstShelf {
  const { dial, shelves } = decideHome({ known, models, policy, random: seededRandom(seed) });
  const entries = shelves.find(({ kind }) => kind === "made-for-you")?.entries ?? [];
  const { catalogue, taste, at } = known;
  const cards = entries.flatMap(({ candidate }): ShelfCard[] => {
    const item = catalogue.itemOf(candidate.itemId);
    if (!item) return [];
    const isDiscovery = candidate.creatorId !== null && !taste.decayedPlays.has(candidate.creatorId);
    return [{ ...itemView(item, catalogue, taste), reason: cardReason(candidate, catalogue, at), isDiscovery }];
  });
  return { dial, cards };
}
