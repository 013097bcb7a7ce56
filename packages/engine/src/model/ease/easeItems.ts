import { itemIndex } from "../itemIndex.ts";
import type { EaseModel, Evidence } from "../model.ts";

export interface EaseItemsParts {
  /** ascending */
  itemIds: Int32Array;
  /** items × items, row major: what liking the row's item says for the column's; zero on the diagonal */
  weights: Float32Array;
}

/** The weights of EASE, as stored. A listener need not be in the training: her likes are all that is asked for. */
export class EaseItems implements EaseModel {
  readonly kind = "ease";
  readonly itemIds: Int32Array;
  readonly weights: Float32Array;

  /** @throws RangeError when there is not one weight a pair of items */
  constructor({ itemIds, weights }: EaseItemsParts) {
    if (weights.length !== itemIds.length ** 2) {
      throw new RangeError(`${weights.length} weights do not make ${itemIds.length} × ${itemIds.length}`);
    }
    this.itemIds = itemIds;
    this.weights = weights;
  }

  indexOf(itemId: number): number {
    return itemIndex(this.itemIds, itemId);
  }

  /** Σ over the listener's likes of their weights, for every item. What she turned down plays no part. */
  scoreAll(evidence: readonly Evidence[], out = new Float32Array(this.itemIds.length)): Float32Array {
    const { length } = this.itemIds;
    out.fill(0);
    for (const { index, preference } of evidence) {
      if (preference === 0) continue;
      const row = this.weights.subarray(index * length, (index + 1) * length);
      for (let column = 0; column < length; column++) out[column] += row[column];
    }
    return out;
  }
}
