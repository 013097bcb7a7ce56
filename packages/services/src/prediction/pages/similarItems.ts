import type { AlsModel } from "@segue/engine/model";
import { nearFar, type NearFarItem } from "@segue/engine/prediction";
import type { ServingCatalogue } from "../servingCatalogue.ts";

/** Items on a page. */
const shown = 18;

export interface SimilarTo {
  itemId: number;
  far: number;
  catalogue: ServingCatalogue;
  /** 0 for what she does not want proposed */
  weightOf: (itemId: number) => number;
}

export interface SimilarFound extends Omit<NearFarItem, "via" | "place"> {
  itemId: number;
  via: number | null;
}

/** The items of a model like one of them, as near or as far as is asked, without those that the catalogue does not have, or no more. */
export function similarItems(model: AlsModel, { itemId, far, catalogue, weightOf }: SimilarTo): SimilarFound[] {
  const seed = model.indexOf(itemId);
  if (seed === -1) return [];
  const itemAt = (place: number) => catalogue.itemOf(model.itemIds[place] ?? 0);
  const creatorOf = (place: number) => itemAt(place)?.creatorId ?? null;
  const isWanted = (place: number) => itemAt(place)?.isWithdrawn === false && weightOf(model.itemIds[place] ?? 0) > 0;
  return nearFar(model, { seed, far, k: shown, creatorOf, isWanted }).map(({ place, similarity, via }) => ({
    itemId: model.itemIds[place] ?? 0,
    similarity,
    via: via === null ? null : (model.itemIds[via] ?? null),
  }));
}
