import type { Interactions } from "../../math/index.ts";

/**
 * How two audiences are compared: the product of the weights, summed over shared listeners, over
 * `lengths[a]·lengths[b] + shrinkage`.
 */
export interface AudienceWeights {
  /** likes with the weight of each as its confidence; rows are listeners */
  likes: Interactions;
  /** one a column */
  lengths: Float64Array;
  shrinkage: number;
}

/** Cosine of the audiences' confidences, with `shrinkage` added to the denominator. */
export function cosineWeights(likes: Interactions, shrinkage: number): AudienceWeights {
  const squares = new Float64Array(likes.columnCount);
  likes.columns.forEach((column, at) => {
    squares[column] += likes.confidences[at] ** 2;
  });
  return { likes, lengths: squares.map(Math.sqrt), shrinkage };
}

export interface Bm25Options {
  /** k1 ≥ 0: how much more a like says that is surer than others; 0 nothing */
  saturation: number;
  /** b, 0 – 1: how far the size of an audience is made up for; at 1 items of few listeners come out nearest to everything */
  sizeWeight: number;
}

/**
 * BM25 with items as documents and listeners as their words: a listener of many items says less, and so does the further
 * listener of an item with many (Robertson and Zaragoza 2009).
 */
export function bm25Weights(likes: Interactions, { saturation, sizeWeight }: Bm25Options): AudienceWeights {
  const { rowCount, columnCount, offsets, columns } = likes;
  const half = sizesOf(likes).map((size) => saturation * (1 - sizeWeight + sizeWeight * size));
  const confidences = new Float32Array(columns.length);
  for (let row = 0; row < rowCount; row++) {
    const rarity = Math.log(1 + columnCount / (1 + offsets[row + 1] - offsets[row]));
    for (let at = offsets[row]; at < offsets[row + 1]; at++) {
      const confidence = likes.confidences[at];
      confidences[at] = (rarity * confidence * (saturation + 1)) / (half[columns[at]] + confidence);
    }
  }
  return { likes: { ...likes, confidences }, lengths: new Float64Array(columnCount).fill(1), shrinkage: 0 };
}

/** Of every column the sum of its confidences, over the mean of these sums. */
function sizesOf({ columnCount, columns, confidences }: Interactions): Float64Array {
  const sizes = new Float64Array(columnCount);
  for (let at = 0; at < columns.length; at++) sizes[columns[at]] += confidences[at];
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => (size * Math.max(1, columnCount)) / total);
}
