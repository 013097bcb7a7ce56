/** Axes of a symmetric matrix: A = V·diag(values)·Vᵀ. */
export interface Eigen {
  /** descending */
  values: Float64Array;
  /** n × n, row major; column j belongs to `values[j]`, length 1, all at right angles */
  vectors: Float64Array;
}

const sweepLimit = 60;

interface Rotation {
  p: number;
  q: number;
  cos: number;
  sin: number;
}

/** The plane rotation that makes entry (p, q) zero; null when it is zero already. */
function rotationFor(a: Float64Array, size: number, [p, q]: [number, number]): Rotation | null {
  const off = a[p * size + q];
  const gap = a[q * size + q] - a[p * size + p];
  if (off === 0 || Math.abs(off) < 1e-18 * Math.abs(gap)) return null;
  const theta = gap / (2 * off);
  const tan = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cos = 1 / Math.sqrt(tan * tan + 1);
  return { p, q, cos, sin: tan * cos };
}

function rotateRows(a: Float64Array, size: number, { p, q, cos, sin }: Rotation): void {
  for (let at = 0; at < size; at++) {
    const x = a[p * size + at];
    const y = a[q * size + at];
    a[p * size + at] = cos * x - sin * y;
    a[q * size + at] = sin * x + cos * y;
  }
}

function rotateColumns(a: Float64Array, size: number, { p, q, cos, sin }: Rotation): void {
  for (let at = 0; at < size; at++) {
    const x = a[at * size + p];
    const y = a[at * size + q];
    a[at * size + p] = cos * x - sin * y;
    a[at * size + q] = sin * x + cos * y;
  }
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) sum += a[row * size + column] ** 2;
  }
  return sum;
}

function sweep(a: Float64Array, vectors: Float64Array, size: number): void {
  for (let p = 0; p < size - 1; p++) {
    for (let q = p + 1; q < size; q++) {
      const rotation = rotationFor(a, size, [p, q]);
      if (!rotation) continue;
      rotateRows(a, size, rotation);
      rotateColumns(a, size, rotation);
      // Kept transposed, so that the rotation runs along rows.
      rotateRows(vectors, size, rotation);
    }
  }
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, Matrix
 * Computations, 8.5). Each vector's largest entry is positive, so that the answer is unique for distinct values.
 *
 * @param matrix row major, size × size, symmetric
 */
export function symmetricEigen(matrix: ArrayLike<number>, size: number): Eigen {
  const a = Float64Array.from(matrix);
  const rows = new Float64Array(size * size);
  for (let at = 0; at < size; at++) rows[at * size + at] = 1;
  let norm = 0;
  for (const value of a) norm += value * value;
  for (let done = 0; done < sweepLimit && offDiagonal(a, size) > 1e-24 * norm; done++) sweep(a, rows, size);
  const order = Array.from({ length: size }, (_, at) => at).toSorted((i, j) => a[j * size + j] - a[i * size + i]);
  const values = Float64Array.from(order, (at) => a[at * size + at]);
  const vectors = new Float64Array(size * size);
  order.forEach((from, to) => {
    const sign = signOf(rows.subarray(from * size, (from + 1) * size));
    for (let at = 0; at < size; at++) vectors[at * size + to] = sign * rows[from * size + at];
  });
  return { values, vectors };
}

function signOf(vector: Float64Array): 1 | -1 {
  let largest = 0;
  for (const value of vector) if (Math.abs(value) > Math.abs(largest) + 1e-12) largest = value;
  return largest < 0 ? -1 : 1;
}
