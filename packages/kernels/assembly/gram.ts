import { addLowerTiles } from "./tile";

@unmanaged
class GramJob {
  /** float32, rowCount × width */
  values: usize;
  rowCount: u32;
  /** a multiple of 8 */
  width: u32;
  /** rows that every part sums */
  partRows: u32;
  /** rows that are worked on at a time */
  blockRows: u32;
  /** of further parts every second block is read, and stands for the other */
  wholeParts: u32;
  /** float32, parts × width × width, zero at the start: blocks of 4 × 8 on and below the diagonal are filled */
  sums: usize;
}

/** A part's sums times `weight`. */
function scale(sums: usize, bytes: usize, weight: f32): void {
  const times = f32x4.splat(weight);
  const end = sums + bytes;
  for (; sums < end; sums += 16) v128.store(sums, f32x4.mul(times, v128.load(sums)));
}

/** Parts from … to − 1 of the Gram matrix: each sums its own rows, block after block, or every second block. */
export function gramParts(job: GramJob, from: u32, to: u32, _scratch: usize): void {
  const width = job.width;
  const stride = width << 2;
  const blockRows = job.blockRows;
  for (let part = from; part < to; part++) {
    const sums = job.sums + <usize>part * width * stride;
    const start = part * job.partRows;
    const end = min<u32>(job.rowCount, start + job.partRows);
    const step = part < job.wholeParts ? blockRows : 2 * blockRows;
    let read: u32 = 0;
    for (let row = start; row < end; row += step) {
      const rows = job.values + <usize>row * stride;
      const count = min<u32>(blockRows, end - row);
      addLowerTiles(rows, rows, count, width, sums);
      read += count;
    }
    if (read > 0 && start + read < end) scale(sums, <usize>width * stride, <f32>(end - start) / <f32>read);
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
