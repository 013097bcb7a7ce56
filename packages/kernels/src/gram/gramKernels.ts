/** Rows of factors, row major: the fixed or the moving side of a factorisation, or any table of vectors. */
export interface Rows {
  readonly rowCount: number;
  /** numbers a row, a multiple of 4 */
  readonly width: number;
  /** rowCount × width */
  readonly values: Float32Array;
}

/**
 * What a Gram matrix is told by: every row, or, where rows stand with those that tell most first, all rows of the first quarter and of
 * the others every second block, each for itself and the one behind it. That is five eighths of the price.
 */
export type GramSums = "exact" | "sampled";

export interface GramKernels {
  /**
   * The Gram matrix YᵀY of a table of rows: width × width, row major, symmetric. In single precision within blocks of rows,
   * in double precision between them.
   *
   * @param sums "exact" when left out
   * @throws RangeError unless the width is a positive multiple of 4 and all numbers are finite
   */
  gram(rows: Rows, sums?: GramSums): Float64Array;
}
