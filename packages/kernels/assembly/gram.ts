import { multiplyAdd } from "./lanes";

/** Bytes of rows that are worked on at a time: they stay in the first cache while every tile of YᵀY passes over them. */
const blockBytes: u32 = 24_576;

@unmanaged
class GramJob {
  /** float32, rowCount × width */
  values: usize;
  rowCount: u32;
  /** a multiple of 8 */
  width: u32;
  /** rows that every part sums */
  partRows: u32;
  /** float32, parts × width × width, zero at the start: blocks of 4 × 8 on and below the diagonal are filled */
  sums: usize;
}

/** Adds yᵢ·yⱼ of `count` rows for four i and eight j to their places in `sums`. */
function addTile(rows: usize, count: u32, stride: u32, i: u32, j: u32, sums: usize): void {
  const zero = f32x4.splat(0);
  let a0 = zero;
  let a1 = zero;
  let b0 = zero;
  let b1 = zero;
  let c0 = zero;
  let c1 = zero;
  let d0 = zero;
  let d1 = zero;
  let left = rows + (i << 2);
  let right = rows + (j << 2);
  for (let row: u32 = 0; row < count; row++) {
    const y0 = v128.load(right);
    const y1 = v128.load(right, 16);
    const a = v128.load32_splat(left);
    const b = v128.load32_splat(left, 4);
    const c = v128.load32_splat(left, 8);
    const d = v128.load32_splat(left, 12);
    a0 = multiplyAdd(a, y0, a0);
    a1 = multiplyAdd(a, y1, a1);
    b0 = multiplyAdd(b, y0, b0);
    b1 = multiplyAdd(b, y1, b1);
    c0 = multiplyAdd(c, y0, c0);
    c1 = multiplyAdd(c, y1, c1);
    d0 = multiplyAdd(d, y0, d0);
    d1 = multiplyAdd(d, y1, d1);
    left += stride;
    right += stride;
  }
  let place = sums + i * stride + (j << 2);
  addPair(place, a0, a1);
  addPair((place += stride), b0, b1);
  addPair((place += stride), c0, c1);
  addPair(place + stride, d0, d1);
}

function addPair(place: usize, first: v128, second: v128): void {
  v128.store(place, f32x4.add(v128.load(place), first));
  v128.store(place, f32x4.add(v128.load(place, 16), second), 16);
}

/** Parts from … to − 1 of the Gram matrix: each sums its own rows, block after block. */
export function gramParts(job: GramJob, from: u32, to: u32, _scratch: usize): void {
  const width = job.width;
  const stride = width << 2;
  const blockRows = max<u32>(8, blockBytes / stride);
  for (let part = from; part < to; part++) {
    const sums = job.sums + <usize>part * width * stride;
    const end = min<u32>(job.rowCount, (part + 1) * job.partRows);
    for (let row = part * job.partRows; row < end; row += blockRows) {
      const rows = job.values + <usize>row * stride;
      const count = min<u32>(blockRows, end - row);
      for (let i: u32 = 0; i < width; i += 4) {
        for (let j: u32 = 0; j <= i; j += 8) addTile(rows, count, stride, i, j, sums);
      }
    }
  }
}

/** Sums parts up in double precision, in order, into both halves of `target` (float64, width × width). */
export function sumGramParts(job: GramJob, parts: u32, target: usize): void {
  const width = job.width;
  const partBytes = (<usize>width * width) << 2;
  for (let i: u32 = 0; i < width; i++) {
    for (let j: u32 = 0; j <= i; j++) {
      let place = job.sums + ((<usize>i * width + j) << 2);
      let sum: f64 = 0;
      for (let part: u32 = 0; part < parts; part++, place += partBytes) sum += load<f32>(place);
      store<f64>(target + ((<usize>i * width + j) << 3), sum);
      store<f64>(target + ((<usize>j * width + i) << 3), sum);
    }
  }
}
