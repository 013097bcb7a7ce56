/** One row of a factorisation whose other side stays: a listener who is folded in. */
export interface RidgeRow {
  /** the fixed side, row major */
  factors: Float32Array;
  /** numbers a row, a positive multiple of 4 */
  factorCount: number;
  /** S: what the pairs without an entry add, the diagonal of a diagonal matrix */
  shared: Float64Array;
  ridge: number;
  /** the fixed row of every entry, its p and its c */
  columns: ArrayLike<number>;
  preferences: ArrayLike<number>;
  confidences: ArrayLike<number>;
}

export interface RidgeKernels {
  /**
   * x of (diag(S) + ridge·I + Σ c·y·yᵀ)·x = Σ c·p·y, exactly but for rounding, by Cholesky's factorisation. On the calling thread: it is
   * work of microseconds.
   *
   * @throws RangeError when an entry names no row of the fixed side, or what stands before x is not positive definite
   */
  solveRidge(row: RidgeRow): Float32Array;
}
