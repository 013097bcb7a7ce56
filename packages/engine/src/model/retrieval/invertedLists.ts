import type { ItemLists } from "@segue/kernels";
import type { AlsFactors } from "../als/alsFactors.ts";
import { spaceOf } from "../als/spaceOf.ts";

export interface InvertedListsParts extends ItemLists {
  itemIds: Int32Array;
  /** `spaceOf` the factors that the lists were made from */
  space: number;
}

/** The items of a factor model in lists of alike direction, as stored: so that a server of a million items need not make them. */
export class InvertedLists {
  readonly kind = "inverted-lists";
  readonly itemIds: Int32Array;
  readonly lists: ItemLists;
  readonly space: number;

  /** @throws RangeError when the lists do not fit the items */
  constructor({ itemIds, listCount, listOf, deviations, space }: InvertedListsParts) {
    if (listOf.length !== itemIds.length) {
      throw new RangeError(`inverted lists name the lists of ${listOf.length} items, not ${itemIds.length}`);
    }
    if (listOf.some((list) => list < 0 || list >= listCount)) {
      throw new RangeError("inverted lists name a list that is not there");
    }
    this.itemIds = itemIds;
    this.lists = { listCount, listOf, deviations };
    this.space = space;
  }

  /** Whether they were made from these very factors: lists of others would find the wrong items. */
  fits(model: AlsFactors): boolean {
    return this.space === spaceOf(model);
  }
}
