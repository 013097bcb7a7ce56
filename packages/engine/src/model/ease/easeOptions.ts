import type { Interactions } from "../../math/index.ts";

/** What EASE is fitted with. The first three together are the ridge and the weights of its least squares. */
export interface EaseOptions {
  /** λ, the same for every item, > 0 */
  ridge: number;
  /** further ridge in proportion to an item's weighted likes, ≥ 0; 0 is EASE as published */
  frequencyRidge: number;
  /** weight of a listener is (likes / mean likes)^−listenerExponent; 0 weighs all alike, 1 lets everybody say equally much */
  listenerExponent: number;
  /** the side of the matrix that is inverted may be so large at most */
  largestSide: number;
}

export const defaultEaseOptions: EaseOptions = {
  ridge: 200,
  frequencyRidge: 0,
  listenerExponent: 0,
  largestSide: 6_000,
};

/** @throws RangeError naming the option */
export function checkEaseOptions({ ridge, frequencyRidge, listenerExponent }: EaseOptions): void {
  if (!(ridge > 0 && ridge < Infinity)) throw new RangeError(`ridge must be above 0, not ${ridge}`);
  if (!(frequencyRidge >= 0 && frequencyRidge < Infinity)) {
    throw new RangeError(`frequencyRidge must be at least 0, not ${frequencyRidge}`);
  }
  if (!(listenerExponent >= 0 && listenerExponent <= 2)) {
    throw new RangeError(`listenerExponent must be in 0 … 2, not ${listenerExponent}`);
  }
}

/** Bytes that inverting a matrix of this side takes: itself, its factor, and the factor's inverse. */
export function easeBytes(side: number): number {
  return 3 * Float64Array.BYTES_PER_ELEMENT * side ** 2;
}

/** @throws RangeError that says how much it would take and what to use instead */
export function checkSide(side: number, what: string, { largestSide }: EaseOptions): void {
  if (side <= largestSide) return;
  const gibibytes = (easeBytes(side) / 2 ** 30).toFixed(1);
  throw new RangeError(
    `EASE would invert a matrix of ${side} × ${side} ${what}, more than largestSide ${largestSide}: it takes ` +
      `${gibibytes} GiB and time that grows with the third power; leave out rare items, raise largestSide, or use als`,
  );
}

/** The weight of every listener in the squared error. @param likes rows are listeners */
export function listenerWeights({ offsets, rowCount }: Interactions, { listenerExponent }: EaseOptions): Float64Array {
  const count = (row: number): number => offsets[row + 1] - offsets[row];
  let listeners = 0;
  for (let row = 0; row < rowCount; row++) listeners += Number(count(row) > 0);
  const mean = offsets[rowCount] / Math.max(1, listeners);
  return Float64Array.from({ length: rowCount }, (_, row) => (Math.max(1, count(row)) / mean) ** -listenerExponent);
}

/** The ridge of every item: λ + frequencyRidge × its weighted likes. */
export function itemRidges(likes: Interactions, weights: Float64Array, options: EaseOptions): Float64Array {
  const ridges = new Float64Array(likes.columnCount).fill(options.ridge);
  for (let row = 0; row < likes.rowCount; row++) {
    const share = options.frequencyRidge * weights[row];
    for (let at = likes.offsets[row]; at < likes.offsets[row + 1]; at++) ridges[likes.columns[at]] += share;
  }
  return ridges;
}
