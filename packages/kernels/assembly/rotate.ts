import { multiplyAdd } from "./lanes";
import { packEight } from "./packed";

@unmanaged
class RotateJob {
  /** float32, rows × width; turned in place */
  values: usize;
  /** a multiple of 8 */
  width: u32;
  /** float32, width / 8 panels of width × 8: the matrix, eight columns after the other */
  panels: usize;
  /** bfloat16, rows × width: a packed copy of the answer; 0 when none is wanted */
  packed: usize;
}

/** Four rows times eight columns of the matrix. */
function tile(rows: usize, stride: usize, panel: usize, to: usize): void {
  const zero = f32x4.splat(0);
  let a0 = zero;
  let a1 = zero;
  let b0 = zero;
  let b1 = zero;
  let c0 = zero;
  let c1 = zero;
  let d0 = zero;
  let d1 = zero;
  const end = rows + stride;
  for (let at = rows; at < end; at += 4, panel += 32) {
    const q0 = v128.load(panel);
    const q1 = v128.load(panel, 16);
    const a = v128.load32_splat(at);
    const b = v128.load32_splat(at + stride);
    const c = v128.load32_splat(at + 2 * stride);
    const d = v128.load32_splat(at + 3 * stride);
    a0 = multiplyAdd(a, q0, a0);
    a1 = multiplyAdd(a, q1, a1);
    b0 = multiplyAdd(b, q0, b0);
    b1 = multiplyAdd(b, q1, b1);
    c0 = multiplyAdd(c, q0, c0);
    c1 = multiplyAdd(c, q1, c1);
    d0 = multiplyAdd(d, q0, d0);
    d1 = multiplyAdd(d, q1, d1);
  }
  storePair(to, a0, a1);
  storePair(to + stride, b0, b1);
  storePair(to + 2 * stride, c0, c1);
  storePair(to + 3 * stride, d0, d1);
}

function storePair(place: usize, first: v128, second: v128): void {
  v128.store(place, first);
  v128.store(place, second, 16);
}

/**
 * Rows from … to − 1 times the matrix, four at a time. Room for as many rows, filled up to a multiple of four, is at `scratch`; rows
 * that fill up are those behind the last one, which must lie in memory that is there.
 */
export function rotateRows(job: RotateJob, from: u32, to: u32, scratch: usize): void {
  const stride = (<usize>job.width) << 2;
  const rows = job.values + from * stride;
  const count = to - from;
  let panel = job.panels;
  for (let place: usize = 0; place < stride; place += 32, panel += stride << 3) {
    for (let row: usize = 0; row < count; row += 4) {
      tile(rows + row * stride, stride, panel, scratch + row * stride + place);
    }
  }
  memory.copy(rows, scratch, count * stride);
  if (job.packed == 0) return;
  const packed = job.packed + from * (stride >> 1);
  for (let at: usize = 0; at < count * stride; at += 32) packEight(rows + at, packed + (at >> 1));
}
