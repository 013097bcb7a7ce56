import type { WeightedRows } from "./nearestColumnsKernels.ts";

/** The same entries with rows and columns exchanged, rows ascending within a column. */
export function byColumn({ rowCount, columnCount, offsets, columns, weights }: WeightedRows): WeightedRows {
  const starts = new Int32Array(columnCount + 1);
  for (const column of columns) starts[column + 1]++;
  for (let column = 0; column < columnCount; column++) starts[column + 1] += starts[column];
  const next = starts.slice();
  const turned = { columns: new Int32Array(columns.length), weights: new Float32Array(columns.length) };
  for (let row = 0; row < rowCount; row++) {
    for (let at = offsets[row]; at < offsets[row + 1]; at++) {
      const place = next[columns[at]]++;
      turned.columns[place] = row;
      turned.weights[place] = weights[at];
    }
  }
  return { rowCount: columnCount, columnCount: rowCount, offsets: starts, ...turned };
}
