import { addLowerTiles } from "./tile";

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
      addLowerTiles(rows, rows, min<u32>(blockRows, end - row), width, sums);
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
