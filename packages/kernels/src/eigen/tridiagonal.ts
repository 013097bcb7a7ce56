/** A symmetric matrix as T = Hᵀ·A·H with T tridiagonal and H = H₀·H₁ … a product of reflections Hₖ = I − βₖ·vₖ·vₖᵀ. */
export interface Tridiagonal {
  size: number;
  diagonal: Float64Array;
  /** entry k stands between k and k + 1; the last is 0 */
  beside: Float64Array;
  /** size × size; row k is vₖ, zero up to k */
  reflections: Float64Array;
  betas: Float64Array;
}

/** Beside a matrix of unit scale so short a column is nothing, and squares of shorter ones lose their digits. */
const shortest = 1e-140;

/** The vector v and the β that turn x into a multiple of its first axis: (I − β·v·vᵀ)·x = (α, 0, 0, …). In place of x. */
function reflect(x: Float64Array): { alpha: number; beta: number } {
  let length = 0;
  for (const value of x) length = Math.hypot(length, value);
  if (length < shortest) return { alpha: 0, beta: 0 };
  if (length === Math.abs(x[0])) return { alpha: x[0], beta: 0 };
  const alpha = x[0] > 0 ? -length : length;
  x[0] -= alpha;
  return { alpha, beta: -1 / (alpha * x[0]) };
}

/** w = β·(A·v − ½·β·(vᵀ·A·v)·v) for the part of A beyond `k`. */
function updateVector(a: Float64Array, v: Float64Array, { k, beta }: { k: number; beta: number }): Float64Array {
  const size = v.length;
  const w = new Float64Array(size);
  let along = 0;
  for (let i = k + 1; i < size; i++) {
    let sum = 0;
    for (let j = k + 1; j < size; j++) sum += a[i * size + j] * v[j];
    w[i] = beta * sum;
    along += w[i] * v[i];
  }
  for (let i = k + 1; i < size; i++) w[i] -= 0.5 * beta * along * v[i];
  return w;
}

/** Householder's reduction, column by column; `matrix`, whose largest entry is about 1, is left as it is. */
export function tridiagonalise(matrix: Float64Array, size: number): Tridiagonal {
  const a = matrix.slice();
  const reflections = new Float64Array(size * size);
  const [betas, beside] = [new Float64Array(size), new Float64Array(size)];
  for (let k = 0; k + 1 < size; k++) {
    const v = reflections.subarray(k * size, (k + 1) * size);
    for (let i = k + 1; i < size; i++) v[i] = a[i * size + k];
    const { alpha, beta } = reflect(v.subarray(k + 1));
    beside[k] = alpha;
    betas[k] = beta;
    if (beta === 0) continue;
    const w = updateVector(a, v, { k, beta });
    for (let i = k + 1; i < size; i++) {
      for (let j = k + 1; j < size; j++) a[i * size + j] -= v[i] * w[j] + w[i] * v[j];
    }
  }
  const diagonal = Float64Array.from({ length: size }, (_, at) => a[at * size + at]);
  return { size, diagonal, beside, reflections, betas };
}
