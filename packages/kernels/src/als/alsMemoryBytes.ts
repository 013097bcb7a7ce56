import { padded } from "../machine/padRows.ts";

export interface AlsSize {
  rowCount: number;
  columnCount: number;
  pairCount: number;
  factorCount: number;
}

const bytesPerNumber = 4;
/** of every pair on either side: the fixed row, c and c·p */
const numbersPerPair = 2 * 3;
/** of every row: where it begins, its ridge, and up to three entries that fill it up */
const numbersPerRow = 11;
/** what fills the last group of a table up, at most */
const fillingRows = 5;
/** Gram matrix by parts, its axes, and their panels */
const squares = 32;

/** Bytes that `openAls` and its sweeps take at most, known before they start. */
export function alsMemoryBytes({ rowCount, columnCount, pairCount, factorCount }: AlsSize): number {
  const width = padded(factorCount);
  const rows = rowCount + columnCount;
  // The fixed side stands there a second time, turned to its axes; both sides with room for the rows that fill a group up.
  const factors = (rows + Math.max(rowCount, columnCount) + 3 * fillingRows) * width;
  return bytesPerNumber * (factors + numbersPerRow * rows + numbersPerPair * pairCount + squares * width * width);
}
