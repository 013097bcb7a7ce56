/** Axes of a symmetric matrix: A = V·diag(values)·Vᵀ. */
export interface Eigen {
  /** descending */
  values: Float64Array;
  /** size × size, row major; column j belongs to `values[j]`, length 1, all at right angles */
  vectors: Float64Array;
}

export interface EigenKernels {
  /**
   * Eigenvalues and eigenvectors of a symmetric matrix: Householder's reflections to a tridiagonal matrix, then the implicit QL
   * method (Golub and Van Loan, Matrix Computations, 8.3). Each vector's largest entry is positive, so that the answer is unique for
   * distinct values. About 9·size³ operations.
   *
   * @param matrix row major, size × size, symmetric and finite
   * @throws RangeError unless the size is a positive multiple of 4 and all numbers are finite
   */
  symmetricEigen(matrix: Float64Array, size: number): Eigen;
}
