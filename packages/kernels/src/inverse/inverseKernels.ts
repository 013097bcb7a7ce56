export interface InverseKernels {
  /**
   * The inverse of a symmetric positive definite matrix, in double precision: A = L·Lᵀ (Cholesky), A⁻¹ = L⁻ᵀ·L⁻¹. size³/2
   * multiplications; besides the answer 16·size² bytes of working space.
   *
   * @param matrix size × size, row major; only the lower triangle is read
   * @throws RangeError when it is not positive definite, or has not size × size numbers
   */
  invertPositiveDefinite(matrix: Float64Array, size: number): Float64Array;
}
