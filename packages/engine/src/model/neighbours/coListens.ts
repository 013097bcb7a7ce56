import { topK, transpose, type Interactions } from "../../math/index.ts";
import type { AudienceWeights } from "./audienceWeights.ts";

/** The nearest items of one item, nearest first, all above 0. */
export interface NearestItems {
  items: Int32Array;
  scores: Float64Array;
}

/** Working space for one item's row of items × items. */
class DenseRow {
  readonly #sums: Float64Array;
  readonly #items: Int32Array;
  readonly #scores: Float64Array;

  constructor(itemCount: number) {
    this.#sums = new Float64Array(itemCount);
    this.#items = new Int32Array(itemCount);
    this.#scores = new Float64Array(itemCount);
  }

  /** Adds what a listener also hears, times the weight that the item has for her. */
  add({ offsets, columns, confidences }: Interactions, listener: number, weight: number): void {
    const sums = this.#sums;
    const end = offsets[listener + 1];
    for (let at = offsets[listener]; at < end; at++) sums[columns[at]] += weight * confidences[at];
  }

  /** The nearest of what was added; leaves the row at zero for the next item. */
  drain(item: number, { lengths, shrinkage }: AudienceWeights, limit: number): NearestItems {
    const sums = this.#sums;
    let count = 0;
    sums[item] = 0;
    for (let other = 0; other < sums.length; other++) {
      if (sums[other] === 0) continue;
      this.#items[count] = other;
      this.#scores[count++] = sums[other] / (lengths[item] * lengths[other] + shrinkage);
    }
    sums.fill(0);
    const { indices, scores } = topK(this.#scores.subarray(0, count), { k: Math.min(limit, count) });
    return { items: indices.map((place) => this.#items[place]), scores };
  }
}

/** Compares every item with all others by the listeners they share. Time: Σ over listeners of (their likes)². */
export function nearestItems(weights: AudienceWeights, limit: number): NearestItems[] {
  const { likes } = weights;
  const byItem = transpose(likes);
  const row = new DenseRow(likes.columnCount);
  return Array.from({ length: likes.columnCount }, (_, item) => {
    for (let at = byItem.offsets[item]; at < byItem.offsets[item + 1]; at++) {
      row.add(likes, byItem.columns[at], byItem.confidences[at]);
    }
    return row.drain(item, weights, limit);
  });
}
