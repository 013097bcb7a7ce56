/** Rows of factors, row major: the fixed or the moving side of a factorisation, or any table of vectors. */
export interface Rows {
  readonly rowCount: number;
  /** numbers a row, a multiple of 4 */
  readonly width: number;
  /** rowCount × width */
  readonly values: Float32Array;
}

export interface GramKernels {
  /**
   * The Gram matrix YᵀY of a table of rows: width × width, row major, symmetric. In single precision within blocks of rows,
   * in double precision between them.
   *
   * @throws RangeError unless the width is a positive multiple of 4 and all numbers are finite
   */
  gram(rows: Rows): Float64Array;
}
