/** Rows of features with missing values as NaN; what the ranker learns from and what it scores. */
export interface FeatureTable {
  rowCount: number;
  featureCount: number;
  /** row major, `featureCount` numbers a row */
  values: Float32Array;
}

/** Whether a yes-or-no outcome followed each row: 0 or 1. */
export type Outcomes = Uint8Array;

/** @throws RangeError unless the values fill the table */
export function checkTable({ rowCount, featureCount, values }: FeatureTable): void {
  if (values.length !== rowCount * featureCount) {
    throw new RangeError(`values has ${values.length} numbers for ${rowCount} rows of ${featureCount} features`);
  }
}

/** Some rows of a table, in the order given. */
export function rowsOf({ featureCount, values }: FeatureTable, rows: ArrayLike<number>): FeatureTable {
  const chosen = new Float32Array(rows.length * featureCount);
  for (let at = 0; at < rows.length; at++) {
    const start = rows[at] * featureCount;
    chosen.set(values.subarray(start, start + featureCount), at * featureCount);
  }
  return { rowCount: rows.length, featureCount, values: chosen };
}
