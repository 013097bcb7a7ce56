/* Symmetric eigenvectors in double precision, two numbers a vector: the twin of src/eigen/{tridiagonal,plain}.ts. */

@unmanaged
class EigenJob {
  /** even */
  size: u32;
  /** float64, size × size, symmetric; used up */
  matrix: usize;
  /** float64, size: what becomes the diagonal, and what stands beside it */
  diagonal: usize;
  beside: usize;
  /** float64, size × size, zero at the start: row k becomes the k-th reflection's vector */
  reflections: usize;
  /** float64, size: 2 / the vector's squared length */
  betas: usize;
  /** float64, size: working space */
  update: usize;
  /** int32 and float64 × 2: plane, cosine and sine of every rotation */
  rotationCount: u32;
  planes: usize;
  turns: usize;
  /** float64, size × size: the answer, row by row */
  vectors: usize;
}

/** x·y of `count` numbers, an even count. */
function dot(x: usize, y: usize, count: u32): f64 {
  let even = f64x2.splat(0);
  let odd = even;
  let at: u32 = 0;
  for (; at + 4 <= count; at += 4, x += 32, y += 32) {
    even = f64x2.add(even, f64x2.mul(v128.load(x), v128.load(y)));
    odd = f64x2.add(odd, f64x2.mul(v128.load(x, 16), v128.load(y, 16)));
  }
  if (at < count) even = f64x2.add(even, f64x2.mul(v128.load(x), v128.load(y)));
  const sum = f64x2.add(even, odd);
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** into −= a·x + b·y, an even count of numbers. */
function subtract(into: usize, a: f64, x: usize, b: f64, y: usize, count: u32): void {
  const first = f64x2.splat(a);
  const second = f64x2.splat(b);
  const end = into + ((<usize>count) << 3);
  for (; into < end; into += 16, x += 16, y += 16) {
    const less = f64x2.add(f64x2.mul(first, v128.load(x)), f64x2.mul(second, v128.load(y)));
    v128.store(into, f64x2.sub(v128.load(into), less));
  }
}

/** Beside a matrix of unit scale a column whose length has this square is nothing, and smaller squares lose their digits. */
const shortestSquare: f64 = 1e-280;

/** Turns the numbers x₀ … into the vector v of their reflection; stores β and answers α. Numbers before x₀ must be zero. */
function reflect(x: usize, count: u32, beta: usize): f64 {
  const first = load<f64>(x);
  let rest: f64 = 0;
  for (let at: u32 = 1; at < count; at++) rest += load<f64>(x + ((<usize>at) << 3)) ** 2;
  const square = first * first + rest;
  if (rest == 0 || square < shortestSquare) {
    store<f64>(beta, 0);
    return square < shortestSquare ? 0 : first;
  }
  const length = Math.sqrt(square);
  const alpha = first > 0 ? -length : length;
  store<f64>(x, first - alpha);
  store<f64>(beta, -1 / (alpha * (first - alpha)));
  return alpha;
}

/** Householder's reduction of the whole matrix, on one thread: every reflection waits for the one before. */
export function tridiagonalise(job: EigenJob): void {
  const size = job.size;
  const stride = (<usize>size) << 3;
  for (let k: u32 = 0; k < size; k++) {
    const row = job.matrix + k * stride;
    store<f64>(job.diagonal + ((<usize>k) << 3), load<f64>(row + ((<usize>k) << 3)));
    if (k + 1 == size) return;
    const v = job.reflections + k * stride;
    const next = (<usize>(k + 1)) << 3;
    memory.copy(v + next, row + next, stride - next);
    const beta = job.betas + ((<usize>k) << 3);
    store<f64>(job.beside + ((<usize>k) << 3), reflect(v + next, size - k - 1, beta));
    if (load<f64>(beta) != 0) reduce(job, k, load<f64>(beta));
  }
}

/** A −= v·wᵀ + w·vᵀ beyond `k`, with w = β·(A·v − ½·β·(vᵀ·A·v)·v). */
function reduce(job: EigenJob, k: u32, beta: f64): void {
  const size = job.size;
  const stride = (<usize>size) << 3;
  // From an even place on: what stands before k + 1 is zero in v and w.
  const from = (k + 1) & ~1;
  const start = (<usize>from) << 3;
  const count = size - from;
  const v = job.reflections + k * stride;
  const w = job.update;
  store<f64>(w + start, 0);
  let along: f64 = 0;
  for (let i = k + 1; i < size; i++) {
    const place = (<usize>i) << 3;
    const product = beta * dot(job.matrix + i * stride + start, v + start, count);
    store<f64>(w + place, product);
    along += product * load<f64>(v + place);
  }
  for (let i = k + 1; i < size; i++) {
    const place = (<usize>i) << 3;
    store<f64>(w + place, load<f64>(w + place) - 0.5 * beta * along * load<f64>(v + place));
  }
  for (let i = k + 1; i < size; i++) {
    const place = (<usize>i) << 3;
    subtract(job.matrix + i * stride + start, load<f64>(v + place), w + start, load<f64>(w + place), v + start, count);
  }
}

/** block −= β·(Σ vⱼ·blockⱼ)·vⱼ: a reflection of four rows that lie side by side, 32 bytes a column. */
function reflectFour(block: usize, v: usize, from: u32, size: u32, beta: f64): void {
  let low = f64x2.splat(0);
  let high = low;
  for (let j = from; j < size; j++) {
    const value = v128.load64_splat(v + ((<usize>j) << 3));
    low = f64x2.add(low, f64x2.mul(value, v128.load(block + ((<usize>j) << 5))));
    high = f64x2.add(high, f64x2.mul(value, v128.load(block + ((<usize>j) << 5), 16)));
  }
  low = f64x2.mul(low, f64x2.splat(beta));
  high = f64x2.mul(high, f64x2.splat(beta));
  for (let j = from; j < size; j++) {
    const value = v128.load64_splat(v + ((<usize>j) << 3));
    const place = block + ((<usize>j) << 5);
    v128.store(place, f64x2.sub(v128.load(place), f64x2.mul(value, low)));
    v128.store(place, f64x2.sub(v128.load(place, 16), f64x2.mul(value, high)), 16);
  }
}

/**
 * All rotations, each of a column and the one behind it. Most of them turn the column before that of the rotation before: what both
 * turn stays in registers.
 */
function rotateFour(job: EigenJob, block: usize): void {
  let held = block;
  let low = v128.load(held);
  let high = v128.load(held, 16);
  let turn = job.turns;
  const end = job.planes + ((<usize>job.rotationCount) << 2);
  for (let plane = job.planes; plane < end; plane += 4, turn += 16) {
    const place = block + ((<usize>load<u32>(plane)) << 5);
    if (held != place + 32) {
      v128.store(held, low);
      v128.store(held, high, 16);
      low = v128.load(place, 32);
      high = v128.load(place, 48);
    }
    const cos = v128.load64_splat(turn);
    const sin = v128.load64_splat(turn, 8);
    const left = v128.load(place);
    const leftHigh = v128.load(place, 16);
    v128.store(place, f64x2.add(f64x2.mul(sin, left), f64x2.mul(cos, low)), 32);
    v128.store(place, f64x2.add(f64x2.mul(sin, leftHigh), f64x2.mul(cos, high)), 48);
    low = f64x2.sub(f64x2.mul(cos, left), f64x2.mul(sin, low));
    high = f64x2.sub(f64x2.mul(cos, leftHigh), f64x2.mul(sin, high));
    held = place;
  }
  v128.store(held, low);
  v128.store(held, high, 16);
}

/** Four rows of the eigenvectors an item: all reflections and rotations, one after the other, on what stays in the first cache. */
export function turnAxes(job: EigenJob, from: u32, to: u32, block: usize): void {
  const size = job.size;
  const stride = (<usize>size) << 3;
  for (let item = from; item < to; item++) {
    memory.fill(block, 0, (<usize>size) << 5);
    for (let lane: usize = 0; lane < 4; lane++) store<f64>(block + ((<usize>item * 4 + lane) << 5) + (lane << 3), 1);
    for (let k: u32 = 0; k + 1 < size; k++) {
      const beta = load<f64>(job.betas + ((<usize>k) << 3));
      if (beta != 0) reflectFour(block, job.reflections + k * stride, k + 1, size, beta);
    }
    rotateFour(job, block);
    for (let lane: usize = 0; lane < 4; lane++) {
      const row = job.vectors + (<usize>item * 4 + lane) * stride;
      for (let j: usize = 0; j < size; j++) store<f64>(row + (j << 3), load<f64>(block + (j << 5) + (lane << 3)));
    }
  }
}
