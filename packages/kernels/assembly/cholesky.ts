import { addFour, dotFour } from "./fourRows";
import { multiplyAdd, sumOfLanes } from "./lanes";
import { entriesOf, factorsOf, RowsJob } from "./rowsJob";
import { addLowerTiles } from "./tile";

/*
 * Rows of a half-sweep solved exactly: (M + ridge·I + Σ c·y·yᵀ)·x = Σ c·p·y by A = L·Lᵀ. `job.shared` points to M here, float32,
 * width × width, of which the lower triangle is read. The right side stands below A as one row more: what the factorisation makes of it is
 * the solution of L·z = b.
 */

/** Entries that are gathered at a time. */
const blockRows: u32 = 32;

/** Bytes of working space: A with four rows below it, a gathered block, the same times c, a row. */
export function choleskyScratch(width: u32): u32 {
  return (width * (width + 4) + 2 * blockRows * width + width) << 2;
}

/** a += Σ c·y·yᵀ on and below the diagonal, b += Σ c·p·y for entries from … to − 1. */
function addEntries(job: RowsJob, from: u32, to: u32, a: usize, b: usize, block: usize): void {
  const stride = (<usize>job.width) << 2;
  const weighted = block + blockRows * stride;
  for (let start = from; start < to; start += blockRows) {
    const end = min(to, start + blockRows);
    let place: usize = 0;
    for (let entry = start; entry < end; entry++) {
      const y = factorsOf<f32>(job, entry);
      const c = v128.load32_splat(job.confidences + ((<usize>entry) << 2));
      for (let at: usize = 0; at < stride; at += 16, place += 16) {
        v128.store(block + place, v128.load(y + at));
        v128.store(weighted + place, f32x4.mul(c, v128.load(y + at)));
      }
    }
    for (let entry = start; entry < end; entry += 4) {
      const y = block + (entry - start) * stride;
      const targets = v128.load(job.targets + ((<usize>entry) << 2));
      addFour<f32>(y, y + stride, y + 2 * stride, y + 3 * stride, targets, b, job.width);
    }
    addLowerTiles(weighted, block, end - start, job.width, a);
  }
}

/** The column j of L from the rows above it; `row` is working space. */
function factorColumn(a: usize, width: u32, j: u32, row: usize): void {
  const stride = (<usize>width) << 2;
  const place = (<usize>j) << 2;
  // Row j up to j, then zeros: rows below may be multiplied by whole vectors of it.
  memory.fill(row, 0, stride);
  memory.copy(row, a + j * stride, place);
  const length = (j + 7) & ~7;
  let sum = f32x4.splat(0);
  for (let at: usize = 0; at < (<usize>length) << 2; at += 16) {
    sum = multiplyAdd(v128.load(row + at), v128.load(row + at), sum);
  }
  const pivot = Mathf.sqrt(load<f32>(a + j * stride + place) - sumOfLanes(sum));
  store<f32>(a + j * stride + place, pivot);
  for (let i = (j + 1) & ~3; i <= width; i += 4) {
    const first = a + <usize>i * stride;
    const sums = dotFour<f32>(first, first + stride, first + 2 * stride, first + 3 * stride, row, length);
    if (i > j) finish(first + place, f32x4.extract_lane(sums, 0), pivot);
    if (i + 1 > j) finish(first + stride + place, f32x4.extract_lane(sums, 1), pivot);
    if (i + 2 > j) finish(first + 2 * stride + place, f32x4.extract_lane(sums, 2), pivot);
    if (i + 3 > j) finish(first + 3 * stride + place, f32x4.extract_lane(sums, 3), pivot);
  }
}

function finish(place: usize, sum: f32, pivot: f32): void {
  store<f32>(place, (load<f32>(place) - sum) / pivot);
}

/** x from Lᵀ·x = z, which is used up. */
function substituteBack(a: usize, width: u32, z: usize, x: usize): void {
  const stride = (<usize>width) << 2;
  for (let i = width; i > 0; i--) {
    const row = a + <usize>(i - 1) * stride;
    const place = (<usize>(i - 1)) << 2;
    const value = load<f32>(z + place) / load<f32>(row + place);
    store<f32>(x + place, value);
    const minus = f32x4.splat(-value);
    for (let at: usize = 0; at < place; at += 16) {
      v128.store(z + at, multiplyAdd(minus, v128.load(row + at), v128.load(z + at)));
    }
  }
}

/** Rows from … to − 1, each exactly. */
export function solveRows(job: RowsJob, from: u32, to: u32, a: usize): void {
  const width = job.width;
  const stride = (<usize>width) << 2;
  const b = a + <usize>width * stride;
  const block = b + 4 * stride;
  const spare = block + 2 * blockRows * stride;
  for (let row = from; row < to; row++) {
    memory.copy(a, job.shared, <usize>width * stride);
    memory.fill(b, 0, 4 * stride);
    const ridge = load<f32>(job.ridges + ((<usize>row) << 2));
    for (let at: usize = 0; at < <usize>width * stride; at += stride + 4) store<f32>(a + at, load<f32>(a + at) + ridge);
    addEntries(job, entriesOf(job, row), entriesOf(job, row + 1), a, b, block);
    for (let j: u32 = 0; j < width; j++) factorColumn(a, width, j, spare);
    substituteBack(a, width, b, job.moving + row * stride);
  }
}
