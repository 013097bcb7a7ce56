/** Rows of (column, value) pairs, one behind the other: row r lies at `offsets[r]` … `offsets[r + 1] − 1`. */
export interface SparseRows {
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Packs rows, columns ascending within each. */
export function sparseRows(rows: readonly ReadonlyMap<number, number>[]): SparseRows {
  const sorted = rows.map((row) => [...row].toSorted((left, right) => left[0] - right[0]));
  const offsets = new Int32Array(rows.length + 1);
  sorted.forEach((row, at) => {
    offsets[at + 1] = offsets[at] + row.length;
  });
  const flat = sorted.flat();
  return {
    offsets,
    columns: Int32Array.from(flat, ([column]) => column),
    values: Float32Array.from(flat, ([, value]) => value),
  };
}

/** @throws RangeError naming what does not fit together */
export function checkSparseRows(name: string, { offsets, columns, values }: SparseRows, columnCount: number): void {
  if (columns.length !== values.length || offsets.at(-1) !== columns.length) {
    throw new RangeError(
      `${name} has ${columns.length} columns, ${values.length} values and ends at ${offsets.at(-1)}`,
    );
  }
  for (const column of columns) {
    if (column < 0 || column >= columnCount) {
      throw new RangeError(`${name} names column ${column}; it must lie in 0 … ${columnCount - 1}`);
    }
  }
}

/** Adds `weight` times a row to a dense vector. */
export function addRow(rows: SparseRows, row: number, { into, weight }: { into: Float64Array; weight: number }): void {
  for (let at = rows.offsets[row]; at < rows.offsets[row + 1]; at++) into[rows.columns[at]] += weight * rows.values[at];
}

/** Inner products of every row with a dense vector. */
export function productsWith(rows: SparseRows, vector: Float64Array): Float64Array {
  return Float64Array.from({ length: rows.offsets.length - 1 }, (_, row) => {
    let sum = 0;
    for (let at = rows.offsets[row]; at < rows.offsets[row + 1]; at++)
      sum += rows.values[at] * vector[rows.columns[at]];
    return sum;
  });
}
