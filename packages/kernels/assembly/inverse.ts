/** Rows and columns of a tile. */
const side: u32 = 4;

@unmanaged
class InverseJob {
  /** float64, size × size: A, then L, then A⁻¹ */
  values: usize;
  /** float64, size × size, zero at the start: row j becomes column j of L⁻¹ */
  inverse: usize;
  /** a multiple of 4 */
  size: u32;
  /** where the block column that is worked on begins */
  column: u32;
}

function multiplyAddPair(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f64x2.relaxed_madd(a, b, c);
  return f64x2.add(f64x2.mul(a, b), c);
}

function sumOfPair(v: v128): f64 {
  return f64x2.extract_lane(v, 0) + f64x2.extract_lane(v, 1);
}

/** Products of four rows with two: column `out` and the next one of a tile, four numbers a row. */
function productsWithTwo(left: usize, right: usize, stride: usize, bytes: usize, out: usize): void {
  let a0 = f64x2.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let b0 = a0;
  let b1 = a0;
  let b2 = a0;
  let b3 = a0;
  const left2 = left + 2 * stride;
  for (let at: usize = 0; at < bytes; at += 16) {
    const a = v128.load(right + at);
    const b = v128.load(right + stride + at);
    const l0 = v128.load(left + at);
    a0 = multiplyAddPair(l0, a, a0);
    b0 = multiplyAddPair(l0, b, b0);
    const l1 = v128.load(left + stride + at);
    a1 = multiplyAddPair(l1, a, a1);
    b1 = multiplyAddPair(l1, b, b1);
    const l2 = v128.load(left2 + at);
    a2 = multiplyAddPair(l2, a, a2);
    b2 = multiplyAddPair(l2, b, b2);
    const l3 = v128.load(left2 + stride + at);
    a3 = multiplyAddPair(l3, a, a3);
    b3 = multiplyAddPair(l3, b, b3);
  }
  store<f64>(out, sumOfPair(a0));
  store<f64>(out, sumOfPair(b0), 8);
  store<f64>(out, sumOfPair(a1), 32);
  store<f64>(out, sumOfPair(b1), 40);
  store<f64>(out, sumOfPair(a2), 64);
  store<f64>(out, sumOfPair(b2), 72);
  store<f64>(out, sumOfPair(a3), 96);
  store<f64>(out, sumOfPair(b3), 104);
}

/** tile[a, b] = Σ left row a · right row b over `count` numbers, a multiple of 2 */
function tileOf(left: usize, right: usize, stride: usize, count: u32, tile: usize): void {
  const bytes = (<usize>count) << 3;
  productsWithTwo(left, right, stride, bytes, tile);
  productsWithTwo(left, right + 2 * stride, stride, bytes, tile + 16);
}

/** Σ of a row of `a` times a row of `b` over the places from … to − 1. */
function product(a: usize, b: usize, from: u32, to: u32): f64 {
  let sum: f64 = 0;
  for (let at = from; at < to; at++) {
    const place = (<usize>at) << 3;
    sum += load<f64>(a + place) * load<f64>(b + place);
  }
  return sum;
}

/**
 * The tile of L at the diagonal of the block column.
 *
 * @returns −1, or the row whose pivot is not above 0
 */
export function factorDiagonal(job: InverseJob, tile: usize): i32 {
  const stride = (<usize>job.size) << 3;
  const column = job.column;
  const rows = job.values + <usize>column * stride;
  tileOf(rows, rows, stride, column, tile);
  for (let a: u32 = 0; a < side; a++) {
    const row = rows + <usize>a * stride;
    for (let b: u32 = 0; b <= a; b++) {
      const place = (<usize>(column + b)) << 3;
      const other = rows + <usize>b * stride;
      const known = load<f64>(tile + ((<usize>(a * side + b)) << 3)) + product(row, other, column, column + b);
      const sum = load<f64>(row + place) - known;
      if (a !== b) store<f64>(row + place, sum / load<f64>(other + place));
      else if (sum > 0) store<f64>(row + place, sqrt(sum));
      else return column + a;
    }
  }
  return -1;
}

/** Tiles from … to − 1 of L below the diagonal of the block column. */
export function factorTiles(job: InverseJob, from: u32, to: u32, tile: usize): void {
  const stride = (<usize>job.size) << 3;
  const column = job.column;
  const right = job.values + <usize>column * stride;
  for (let at = from; at < to; at++) {
    const left = job.values + <usize>(column + side + at * side) * stride;
    tileOf(left, right, stride, column, tile);
    for (let a: u32 = 0; a < side; a++) {
      const row = left + <usize>a * stride;
      for (let b: u32 = 0; b < side; b++) {
        const place = (<usize>(column + b)) << 3;
        const other = right + <usize>b * stride;
        const known = load<f64>(tile + ((<usize>(a * side + b)) << 3)) + product(row, other, column, column + b);
        store<f64>(row + place, (load<f64>(row + place) - known) / load<f64>(other + place));
      }
    }
  }
}

/** Block columns from … to − 1 of L⁻¹, as rows. */
export function invertTiles(job: InverseJob, from: u32, to: u32, tile: usize): void {
  const stride = (<usize>job.size) << 3;
  for (let column = from * side; column < to * side; column += side) {
    const right = job.inverse + <usize>column * stride;
    const first = (<usize>column) << 3;
    for (let i = column; i < job.size; i += side) {
      const left = job.values + <usize>i * stride;
      tileOf(left + first, right + first, stride, i - column, tile);
      for (let a: u32 = 0; a < side; a++) {
        const row = i + a;
        const lower = left + <usize>a * stride;
        const place = (<usize>row) << 3;
        for (let b: u32 = 0; b < side && column + b <= row; b++) {
          const other = right + <usize>b * stride;
          const known = product(lower, other, max<u32>(i, column + b), row);
          const sum = <f64>(row === column + b) - load<f64>(tile + ((<usize>(a * side + b)) << 3)) - known;
          store<f64>(other + place, sum / load<f64>(lower + place));
        }
      }
    }
  }
}

/** Block rows from … to − 1 of L⁻ᵀ·L⁻¹, on both sides of the diagonal. */
export function squareTiles(job: InverseJob, from: u32, to: u32, tile: usize): void {
  const stride = (<usize>job.size) << 3;
  for (let i = from * side; i < to * side; i += side) {
    const first = (<usize>i) << 3;
    const left = job.inverse + <usize>i * stride + first;
    for (let j: u32 = 0; j <= i; j += side) {
      tileOf(left, job.inverse + <usize>j * stride + first, stride, job.size - i, tile);
      for (let a: u32 = 0; a < side; a++) {
        for (let b: u32 = 0; b < side; b++) {
          const sum = load<f64>(tile + ((<usize>(a * side + b)) << 3));
          store<f64>(job.values + <usize>(i + a) * stride + ((<usize>(j + b)) << 3), sum);
          store<f64>(job.values + <usize>(j + b) * stride + ((<usize>(i + a)) << 3), sum);
        }
      }
    }
  }
}
