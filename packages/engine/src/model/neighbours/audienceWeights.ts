import { rowOfEntries, type Interactions } from "../../math/index.ts";

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

/**
 * BM25 with items as documents and listeners as their words (k1 = 1.2, b = 0.75): a listener of many items says less, and so
 * does the further listener of an item with many (Robertson and Zaragoza 2009).
 */
export function bm25Weights(likes: Interactions): AudienceWeights {
  const sizes = new Float64Array(likes.columnCount);
  likes.columns.forEach((column, at) => {
    sizes[column] += likes.confidences[at];
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const averageSize = total / Math.max(1, likes.columnCount);
  const rows = rowOfEntries(likes);
  const confidences = likes.confidences.map((confidence, at) => {
    const itemsOfListener = likes.offsets[rows[at] + 1] - likes.offsets[rows[at]];
    const rarity = Math.log(1 + likes.columnCount / (1 + itemsOfListener));
    const length = 0.25 + (0.75 * sizes[likes.columns[at]]) / averageSize;
    return (rarity * confidence * 2.2) / (1.2 * length + confidence);
  });
  return { likes: { ...likes, confidences }, lengths: new Float64Array(likes.columnCount).fill(1), shrinkage: 0 };
}
