/**
 * Solves A·x = b for a symmetric positive definite A by Cholesky's A = L·Lᵀ. O(n³/6).
 *
 * @param matrix A, row major, n × n; only the lower triangle is read
 * @param b n numbers
 * @throws RangeError when A is not positive definite
 */
export function solveCholesky(matrix: Float64Array, b: ArrayLike<number>): Float64Array {
  const size = b.length;
  const lower = choleskyFactor(matrix, size);
  const x = Float64Array.from(b);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) x[row] -= lower[row * size + column] * x[column];
    x[row] /= lower[row * size + row];
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let below = row + 1; below < size; below++) x[row] -= lower[below * size + row] * x[below];
    x[row] /= lower[row * size + row];
  }
  return x;
}

function choleskyFactor(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column];
      for (let at = 0; at < column; at++) sum -= lower[row * size + at] * lower[column * size + at];
      if (row !== column) lower[row * size + column] = sum / lower[column * size + column];
      else if (sum > 0) lower[row * size + row] = Math.sqrt(sum);
      else throw new RangeError(`matrix is not positive definite: pivot ${row} is ${sum}; raise the regularisation`);
    }
  }
  return lower;
}
