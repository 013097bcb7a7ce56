import { multiplyAdd, sumOfLanes } from "./lanes";
import { addImage, addTargets, curvature, sampledCurvature, weightBytes } from "./rowPasses";
import { entriesOf, RowsJob, stepsOf } from "./rowsJob";

/*
 * Conjugate gradients from zero, with B = diag(shared) + ridge·I as preconditioner. In a basis in which the shared part is diagonal
 * this is the same as solving (I + Σ c·z·zᵀ)·w = Σ c·p·z for z = B^(−½)·y, w = B^½·x: the f × f product of a step is gone. From
 * zero, because where the row stood before is in the axes of before: to turn it costs more than the step that it saves. The
 * first residual is then Σ c·p·y, and the last step needs only its own length. Where rounding is all that is left (more factors than
 * rows on the fixed side) a further step would divide what vanishes by what vanishes.
 */

/** The vectors of a row, side by side: pointers to `width` float32 each. B·direction follows from residuals as direction does from B⁻¹·residual. */
@unmanaged
class Row {
  residual: usize;
  direction: usize;
  /** B·direction */
  base: usize;
  /** the whole matrix times the direction */
  image: usize;
  /** the diagonal of B⁻¹ */
  inverse: usize;
  bytes: usize;
}

const rowHead: usize = 64;

/** Bytes of working space. */
export function conjugateGradientScratch(width: u32): u32 {
  return <u32>(rowHead + weightBytes) + 5 * (width << 2);
}

function layOut(row: Row, first: usize, bytes: usize): void {
  row.residual = first;
  row.direction = first + bytes;
  row.base = first + 2 * bytes;
  row.image = first + 3 * bytes;
  row.inverse = first + 4 * bytes;
  row.bytes = bytes;
}

/** The diagonal of B⁻¹. */
function invert(row: Row, shared: usize, ridge: v128): void {
  const one = f32x4.splat(1);
  for (let at: usize = 0; at < row.bytes; at += 16) {
    v128.store(row.inverse + at, f32x4.div(one, f32x4.add(v128.load(shared + at), ridge)));
  }
}

/** The first direction, B⁻¹·residual; answers residualᵀ·B⁻¹·residual. */
function begin(row: Row): f32 {
  let sum = f32x4.splat(0);
  for (let at: usize = 0; at < row.bytes; at += 16) {
    const residual = v128.load(row.residual + at);
    const direction = f32x4.mul(v128.load(row.inverse + at), residual);
    v128.store(row.direction + at, direction);
    sum = multiplyAdd(residual, direction, sum);
  }
  return sumOfLanes(sum);
}

/** What the first of several steps adds to: x = 0, and B·direction, which is the residual. */
function prepare(row: Row, x: usize): void {
  for (let at: usize = 0; at < row.bytes; at += 16) {
    const residual = v128.load(row.residual + at);
    v128.store(row.base + at, residual);
    v128.store(row.image + at, residual);
    v128.store(x + at, f32x4.splat(0));
  }
}

/** x += length·direction, residual −= length·image; answers the new residualᵀ·B⁻¹·residual. */
function advance(row: Row, x: usize, length: f32): f32 {
  const forth = f32x4.splat(length);
  const back = f32x4.splat(-length);
  let sum = f32x4.splat(0);
  for (let at: usize = 0; at < row.bytes; at += 16) {
    v128.store(x + at, multiplyAdd(forth, v128.load(row.direction + at), v128.load(x + at)));
    const residual = multiplyAdd(back, v128.load(row.image + at), v128.load(row.residual + at));
    v128.store(row.residual + at, residual);
    sum = multiplyAdd(f32x4.mul(v128.load(row.inverse + at), residual), residual, sum);
  }
  return sumOfLanes(sum);
}

/** direction = B⁻¹·residual + keep·direction, and with it base and the beginning of image. */
function turn(row: Row, keep: f32): void {
  const kept = f32x4.splat(keep);
  for (let at: usize = 0; at < row.bytes; at += 16) {
    const residual = v128.load(row.residual + at);
    const next = f32x4.mul(v128.load(row.inverse + at), residual);
    v128.store(row.direction + at, multiplyAdd(kept, v128.load(row.direction + at), next));
    const base = multiplyAdd(kept, v128.load(row.base + at), residual);
    v128.store(row.base + at, base);
    v128.store(row.image + at, base);
  }
}

/** x += length·direction */
function finish(row: Row, x: usize, length: f32): void {
  const forth = f32x4.splat(length);
  for (let at: usize = 0; at < row.bytes; at += 16) {
    v128.store(x + at, multiplyAdd(forth, v128.load(row.direction + at), v128.load(x + at)));
  }
}

/** x = length·direction */
function finishAtOnce(row: Row, x: usize, length: f32): void {
  const forth = f32x4.splat(length);
  for (let at: usize = 0; at < row.bytes; at += 16) {
    v128.store(x + at, f32x4.mul(forth, v128.load(row.direction + at)));
  }
}

/** Zeros, by stores: a row is too short for a call of memory.fill. */
function clear(place: usize, bytes: usize): void {
  for (const end = place + bytes; place < end; place += 16) v128.store(place, f32x4.splat(0));
}

/** Σ c·(y·direction)² for the last step, which needs nothing but its length. */
function lastCurvature<T>(job: RowsJob, from: u32, to: u32, row: Row, weights: usize): f32 {
  if (to - from > job.sampledAbove) return sampledCurvature<T>(job, from, to, row.direction, weights);
  return curvature<T>(job, from, to, row.direction, weights);
}

function solveRow<T>(job: RowsJob, at: u32, row: Row, weights: usize): void {
  const x = job.moving + at * row.bytes;
  const from = entriesOf(job, at);
  const to = entriesOf(job, at + 1);
  const steps = stepsOf(job, to - from);
  clear(row.residual, row.bytes);
  addTargets<T>(job, from, to, row.residual);
  let error = begin(row);
  if (steps == 1) {
    const length = error > 0 ? error / (error + lastCurvature<T>(job, from, to, row, weights)) : 0;
    finishAtOnce(row, x, length);
    return;
  }
  prepare(row, x);
  // dᵀ·B·d of the direction: what is new in it and what was kept stand at right angles.
  let length = error;
  const nothing = error * f32.EPSILON * f32.EPSILON;
  for (let step: u32 = 1; error > nothing; step++) {
    if (step == steps) {
      finish(row, x, error / (length + lastCurvature<T>(job, from, to, row, weights)));
      return;
    }
    const before = error;
    error = advance(row, x, error / (length + addImage<T>(job, from, to, row.direction, row.image, weights)));
    const keep = error / before;
    turn(row, keep);
    length = error + keep * keep * length;
  }
}

function solve<T>(job: RowsJob, from: u32, to: u32, scratch: usize): void {
  const row = changetype<Row>(scratch);
  const weights = scratch + rowHead;
  layOut(row, weights + weightBytes, (<usize>job.width) << 2);
  let ridge: f32 = -1;
  for (let at = from; at < to; at++) {
    const own = load<f32>(job.ridges + ((<usize>at) << 2));
    // Rows stand by their number of entries: many a ridge is that of the row before.
    if (own != ridge) invert(row, job.shared, f32x4.splat(own));
    ridge = own;
    solveRow<T>(job, at, row, weights);
  }
}

/** Solves rows from … to − 1; the fixed side in single precision. */
export function improveRows(job: RowsJob, from: u32, to: u32, scratch: usize): void {
  solve<f32>(job, from, to, scratch);
}

/** The same with the fixed side packed as bfloat16. */
export function improveRowsPacked(job: RowsJob, from: u32, to: u32, scratch: usize): void {
  solve<u16>(job, from, to, scratch);
}
