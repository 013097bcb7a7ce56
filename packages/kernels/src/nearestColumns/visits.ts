import type { Space } from "../machine/space.ts";
import type { WeightedRows } from "./nearestColumnsKernels.ts";

/** Columns and weights side by side, as the kernel reads a row from one place; the pointer to them. */
export function entriesOf({ columns, weights }: WeightedRows, space: Space): number {
  const entries = space.int32(2 * columns.length);
  const numbers = new Float32Array(entries.buffer, entries.byteOffset, entries.length);
  for (let at = 0; at < columns.length; at++) {
    entries[2 * at] = columns[at];
    numbers[2 * at + 1] = weights[at];
  }
  return entries.byteOffset;
}

/** For every column the rows that it has: where each begins and ends, and the column's weight there. Pointers to them. */
export function visitsOf(
  { rowCount, columnCount, offsets, columns, weights }: WeightedRows,
  space: Space,
): { visitOffsets: number; visits: number } {
  const starts = space.int32(columnCount + 1);
  for (const column of columns) starts[column + 1]++;
  for (let column = 0; column < columnCount; column++) starts[column + 1] += starts[column];
  const next = starts.slice();
  const visits = space.int32(3 * columns.length);
  const numbers = new Float32Array(visits.buffer, visits.byteOffset, visits.length);
  for (let row = 0; row < rowCount; row++) {
    for (let at = offsets[row]; at < offsets[row + 1]; at++) {
      const place = 3 * next[columns[at]]++;
      visits[place] = offsets[row];
      visits[place + 1] = offsets[row + 1];
      numbers[place + 2] = weights[at];
    }
  }
  return { visitOffsets: starts.byteOffset, visits: visits.byteOffset };
}
