import { multiplyAdd, sumOfLanes } from "./lanes";
import { addImage, addTargets, curvature } from "./rowPasses";
import { entriesOf, RowsJob } from "./rowsJob";

/*
 * Conjugate gradients from zero, with B = diag(shared) + ridge·I as preconditioner. In a basis in which the shared part is diagonal
 * this is the same as solving (I + Σ c·z·zᵀ)·w = Σ c·p·z for z = B^(−½)·y, w = B^½·x: the f × f product of a step is gone. From
 * zero, because where the row stood before is in the axes of before: to turn it costs more than the step that it saves. The
 * first residual is then Σ c·p·y, and the last step needs only its own length. Where rounding is all that is left (more factors than
 * rows on the fixed side) a further step would divide what vanishes by what vanishes.
 */

/** direction = B⁻¹·residual + keep·direction; answers the residual's length by B⁻¹, squared. */
function turn(job: RowsJob, ridge: v128, residual: usize, direction: usize, before: f32): f32 {
  const bytes = (<usize>job.width) << 2;
  const image = direction + bytes;
  let sum = f32x4.splat(0);
  for (let at: usize = 0; at < bytes; at += 16) {
    const r = v128.load(residual + at);
    const z = f32x4.div(r, f32x4.add(v128.load(job.shared + at), ridge));
    v128.store(image + at, z);
    sum = multiplyAdd(r, z, sum);
  }
  const error = sumOfLanes(sum);
  const keep = f32x4.splat(before > 0 ? error / before : 0);
  for (let at: usize = 0; at < bytes; at += 16) {
    v128.store(direction + at, multiplyAdd(keep, v128.load(direction + at), v128.load(image + at)));
  }
  return error;
}

/** image = B·direction */
function beginImage(job: RowsJob, ridge: v128, direction: usize, image: usize): void {
  const end = image + ((<usize>job.width) << 2);
  for (let shared = job.shared; image < end; image += 16, direction += 16, shared += 16) {
    v128.store(image, f32x4.mul(f32x4.add(v128.load(shared), ridge), v128.load(direction)));
  }
}

/** into += length·from */
function move(into: usize, length: f32, from: usize, width: u32): void {
  const scale = f32x4.splat(length);
  const end = into + ((<usize>width) << 2);
  for (; into < end; into += 16, from += 16) v128.store(into, multiplyAdd(scale, v128.load(from), v128.load(into)));
}

function solveRow<T>(job: RowsJob, row: u32, residual: usize): void {
  const bytes = (<usize>job.width) << 2;
  const direction = residual + bytes;
  const image = direction + bytes;
  const x = job.moving + row * bytes;
  const ridge = v128.load32_splat(job.ridges + ((<usize>row) << 2));
  const from = entriesOf(job, row);
  const to = entriesOf(job, row + 1);
  memory.fill(residual, 0, 2 * bytes);
  memory.fill(x, 0, bytes);
  addTargets<T>(job, from, to, residual);
  let error = turn(job, ridge, residual, direction, 0);
  // dᵀ·B·d of the direction: what is new in it and what was kept stand at right angles.
  let length = error;
  const nothing = error * f32.EPSILON * f32.EPSILON;
  for (let step: u32 = 1; error > nothing; step++) {
    if (step == job.steps) {
      move(x, error / (length + curvature<T>(job, from, to, direction)), direction, job.width);
      return;
    }
    beginImage(job, ridge, direction, image);
    const advance = error / (length + addImage<T>(job, from, to, direction, image));
    move(x, advance, direction, job.width);
    move(residual, -advance, image, job.width);
    const before = error;
    error = turn(job, ridge, residual, direction, before);
    length = error + (error / before) * (error / before) * length;
  }
}

/** Solves rows from … to − 1; the fixed side in single precision. */
export function improveRows(job: RowsJob, from: u32, to: u32, scratch: usize): void {
  for (let row = from; row < to; row++) solveRow<f32>(job, row, scratch);
}

/** The same with the fixed side packed as bfloat16. */
export function improveRowsPacked(job: RowsJob, from: u32, to: u32, scratch: usize): void {
  for (let row = from; row < to; row++) solveRow<u16>(job, row, scratch);
}
