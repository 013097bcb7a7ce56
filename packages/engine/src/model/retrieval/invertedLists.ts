import type { ItemLists } from "@segue/kernels";
import { crc32 } from "../../math/index.ts";
import type { AlsFactors } from "../als/alsFactors.ts";

export interface InvertedListsParts extends ItemLists {
  itemIds: Int32Array;
  /** `factorsChecksum` of the factors that the lists were made from */
  checksum: number;
}

/** Which factors these are: CRC-32 of their bytes. */
export function factorsChecksum({ itemFactors }: AlsFactors): number {
  return crc32(new Uint8Array(itemFactors.buffer, itemFactors.byteOffset, itemFactors.byteLength));
}

/** The items of a factor model in lists of alike direction, as stored: so that a server of a million items need not make them. */
export class InvertedLists {
  readonly kind = "inverted-lists";
  readonly itemIds: Int32Array;
  readonly lists: ItemLists;
  readonly checksum: number;

  /** @throws RangeError when the lists do not fit the items */
  constructor({ itemIds, listCount, listOf, deviations, checksum }: InvertedListsParts) {
    if (listOf.length !== itemIds.length) {
      throw new RangeError(`inverted lists name the lists of ${listOf.length} items, not ${itemIds.length}`);
    }
    if (listOf.some((list) => list < 0 || list >= listCount)) {
      throw new RangeError("inverted lists name a list that is not there");
    }
    this.itemIds = itemIds;
    this.lists = { listCount, listOf, deviations };
    this.checksum = checksum;
  }

  /** Whether they were made from these very factors: lists of others would find the wrong items. */
  fits(model: AlsFactors): boolean {
    return this.checksum === factorsChecksum(model);
  }
}
