/** A sparse matrix in compressed rows: row r has the entries `offsets[r]` … `offsets[r + 1] − 1`, columns ascending. */
export interface WeightedRows {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  /** above 0 */
  readonly weights: Float32Array;
}

export interface ColumnComparison {
  rows: WeightedRows;
  /** one a column */
  lengths: Float64Array;
  shrinkage: number;
  /** neighbours a column at most; Infinity keeps all that share a row */
  limit: number;
}

/** Column c has its neighbours at `offsets[c]` … `offsets[c + 1] − 1`, nearest first, equal ones ascending. */
export interface ColumnNeighbours {
  offsets: Int32Array;
  neighbours: Int32Array;
  scores: Float32Array;
}

export interface NearestColumnsKernels {
  /**
   * Compares every column with all others that share a row with it:
   *
   *     score(a, b) = Σ_rows w_ra·w_rb / (length_a·length_b + shrinkage)
   *
   * summed in double precision row by row, rounded to single. With the columns' Euclidean lengths this is their cosine. The
   * product is never held as a whole: a column is summed up, ranked and forgotten. Time: Σ over rows of (their entries)².
   *
   * @throws RangeError for a weight that is not above 0, or lengths that are not one a column
   */
  nearestColumns(comparison: ColumnComparison): ColumnNeighbours;
}
