import { multiplyAdd } from "./lanes";
import { rowBytes, storeEight } from "./packed";

@unmanaged
class RotateJob {
  /** float32, rows × width */
  values: usize;
  /** a multiple of 8 */
  width: u32;
  /** float32, width / 8 panels of width × 8: the matrix, eight columns after the other */
  panels: usize;
  /** rows × width: the answer */
  turned: usize;
}

/** Rows at a time: their twelve sums by eight columns stay in registers, enough for none to wait for its last addition. */
const groupRows: usize = 6;

/** Six rows times eight columns of the matrix. */
function tile<T>(rows: usize, stride: usize, panel: usize, to: usize): void {
  const zero = f32x4.splat(0);
  let a0 = zero;
  let a1 = zero;
  let b0 = zero;
  let b1 = zero;
  let c0 = zero;
  let c1 = zero;
  let d0 = zero;
  let d1 = zero;
  let e0 = zero;
  let e1 = zero;
  let f0 = zero;
  let f1 = zero;
  const second = rows + stride;
  const third = second + stride;
  const fourth = third + stride;
  const fifth = fourth + stride;
  const sixth = fifth + stride;
  for (let at: usize = 0; at < stride; at += 4, panel += 32) {
    const q0 = v128.load(panel);
    const q1 = v128.load(panel, 16);
    const a = v128.load32_splat(rows + at);
    a0 = multiplyAdd(a, q0, a0);
    a1 = multiplyAdd(a, q1, a1);
    const b = v128.load32_splat(second + at);
    b0 = multiplyAdd(b, q0, b0);
    b1 = multiplyAdd(b, q1, b1);
    const c = v128.load32_splat(third + at);
    c0 = multiplyAdd(c, q0, c0);
    c1 = multiplyAdd(c, q1, c1);
    const d = v128.load32_splat(fourth + at);
    d0 = multiplyAdd(d, q0, d0);
    d1 = multiplyAdd(d, q1, d1);
    const e = v128.load32_splat(fifth + at);
    e0 = multiplyAdd(e, q0, e0);
    e1 = multiplyAdd(e, q1, e1);
    const f = v128.load32_splat(sixth + at);
    f0 = multiplyAdd(f, q0, f0);
    f1 = multiplyAdd(f, q1, f1);
  }
  const bytes = (stride >> 2) * sizeof<T>();
  storeEight<T>(to, a0, a1);
  storeEight<T>((to += bytes), b0, b1);
  storeEight<T>((to += bytes), c0, c1);
  storeEight<T>((to += bytes), d0, d1);
  storeEight<T>((to += bytes), e0, e1);
  storeEight<T>(to + bytes, f0, f1);
}

function rotate<T>(job: RotateJob, from: u32, to: u32): void {
  const stride = (<usize>job.width) << 2;
  const bytes = rowBytes<T>(job.width);
  const eight = 8 * sizeof<T>();
  let panel = job.panels;
  for (let place: usize = 0; place < bytes; place += eight, panel += stride << 3) {
    for (let row: usize = from; row < to; row += groupRows) {
      tile<T>(job.values + row * stride, stride, panel, job.turned + row * bytes + place);
    }
  }
}

/**
 * Rows from … to − 1 times the matrix, six at a time: `from` must be a multiple of six, and both tables must have room for the rows
 * that fill the last six up.
 */
export function rotateRows(job: RotateJob, from: u32, to: u32, _scratch: usize): void {
  rotate<f32>(job, from, to);
}

/** The same with an answer packed as bfloat16. */
export function rotateRowsPacked(job: RotateJob, from: u32, to: u32, _scratch: usize): void {
  rotate<u16>(job, from, to);
}
