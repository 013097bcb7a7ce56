import type { SparseRows } from "./alsKernels.ts";

/** Rows by their number of entries, the fullest first: those that are read most often then lie side by side, and stay in the caches. */
export interface Order {
  /** the row that stands at a place */
  rows: Int32Array;
  /** the place of a row */
  places: Int32Array;
}

/** The order of one side; rows with as many entries keep theirs. */
export function orderOf({ rowCount, offsets }: SparseRows): Order {
  const lengthOf = (row: number): number => offsets[row + 1] - offsets[row];
  const rows = Int32Array.from({ length: rowCount }, (_, row) => row);
  rows.sort((a, b) => lengthOf(b) - lengthOf(a) || a - b);
  const places = new Int32Array(rowCount);
  rows.forEach((row, place) => {
    places[row] = place;
  });
  return { rows, places };
}

/** The given rows of a table, one after the other; a table of single numbers has the width 1. */
export function rowsAt(values: Float32Array, rows: Int32Array): Float32Array {
  const width = values.length / (rows.length || 1);
  const copy = new Float32Array(values.length);
  rows.forEach((row, place) => copy.set(values.subarray(row * width, (row + 1) * width), place * width));
  return copy;
}
