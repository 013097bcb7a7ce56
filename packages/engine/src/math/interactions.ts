/**
 * Who did what with which item: a sparse matrix in compressed rows. Row r holds its entries at `offsets[r]` …
 * `offsets[r + 1] − 1` of the three parallel arrays, columns ascending.
 */
export interface Interactions {
  readonly rowCount: number;
  readonly columnCount: number;
  /** rowCount + 1 places, from 0 to the number of entries */
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  /** 1 liked, 0 turned down */
  readonly preferences: Uint8Array;
  /** ≥ 0 */
  readonly confidences: Float32Array;
}

/** Entries in any order, as four parallel arrays. */
export interface InteractionEntries {
  rowCount: number;
  columnCount: number;
  rows: ArrayLike<number>;
  columns: ArrayLike<number>;
  preferences: ArrayLike<number>;
  confidences: ArrayLike<number>;
}

/** Where each of `count` groups begins when `keys` are sorted into groups; one place more than groups. */
function offsetsOf(keys: ArrayLike<number>, count: number): Int32Array {
  const offsets = new Int32Array(count + 1);
  for (let at = 0; at < keys.length; at++) offsets[keys[at] + 1]++;
  for (let group = 0; group < count; group++) offsets[group + 1] += offsets[group];
  return offsets;
}

function checkRange(values: ArrayLike<number>, count: number, name: string): void {
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (!Number.isInteger(value) || value < 0 || value >= count) {
      throw new RangeError(`${name}[${at}] is ${value}; it must be a whole number in 0 … ${count - 1}`);
    }
  }
}

/** Entries grouped by row, in their given order within a row (a stable counting sort). */
function groupByRow(entries: InteractionEntries): Interactions {
  const { rowCount, columnCount, rows } = entries;
  const offsets = offsetsOf(rows, rowCount);
  const next = offsets.slice();
  const columns = new Int32Array(rows.length);
  const preferences = new Uint8Array(rows.length);
  const confidences = new Float32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const place = next[rows[at]]++;
    columns[place] = entries.columns[at];
    preferences[place] = entries.preferences[at];
    confidences[place] = entries.confidences[at];
  }
  return { rowCount, columnCount, offsets, columns, preferences, confidences };
}

/** The row of every entry, in the order of the entries. */
export function rowOfEntries({ rowCount, offsets, columns }: Interactions): Int32Array {
  const rows = new Int32Array(columns.length);
  for (let row = 0; row < rowCount; row++) rows.fill(row, offsets[row], offsets[row + 1]);
  return rows;
}

/** The same entries with rows and columns exchanged: items × listeners from listeners × items. */
export function transpose(matrix: Interactions): Interactions {
  return groupByRow({
    rowCount: matrix.columnCount,
    columnCount: matrix.rowCount,
    rows: matrix.columns,
    columns: rowOfEntries(matrix),
    preferences: matrix.preferences,
    confidences: matrix.confidences,
  });
}

function checkUnique({ rowCount, offsets, columns }: Interactions): void {
  for (let row = 0; row < rowCount; row++) {
    for (let at = offsets[row] + 1; at < offsets[row + 1]; at++) {
      if (columns[at] === columns[at - 1]) {
        throw new RangeError(`row ${row} names column ${columns[at]} twice; merge the two entries first`);
      }
    }
  }
}

/**
 * Builds the matrix from entries in any order.
 *
 * @throws RangeError for a row or column outside the matrix, or a pair that is named twice
 */
export function interactionsOf(entries: InteractionEntries): Interactions {
  checkRange(entries.rows, entries.rowCount, "rows");
  checkRange(entries.columns, entries.columnCount, "columns");
  // Transposing twice sorts the columns within every row.
  const matrix = transpose(transpose(groupByRow(entries)));
  checkUnique(matrix);
  return matrix;
}
