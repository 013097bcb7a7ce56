import { Heap, heapAdd, heapDrain, heapReplaceRoot, heapRootItem, heapRootScore } from "./heap";

/** A sparse matrix by rows and by columns, whose columns are compared with each other. */
@unmanaged
export class NearestColumnsJob {
  columnCount: u32;
  /** by row: u32 offsets, i32 columns, f32 weights above 0 */
  rowOffsets: usize;
  columns: usize;
  weights: usize;
  /** by column: u32 offsets, i32 rows, f32 weights above 0 */
  columnOffsets: usize;
  rows: usize;
  columnWeights: usize;
  /** f64, one a column, and one number */
  lengths: usize;
  shrinkage: usize;
  /** the column of the first answer */
  first: u32;
  wanted: u32;
  items: usize;
  scores: usize;
  /** u32 */
  counts: usize;
}

/** Room that a thread needs: a sum and a place in the list of touched columns each, and a heap. */
export function nearestColumnsScratch(columnCount: u32, wanted: u32): usize {
  return (<usize>columnCount + 1) * 12 + 12 * <usize>wanted + 128;
}

/** The nearest columns of answers from … to − 1. */
export function nearestColumns(job: NearestColumnsJob, from: u32, to: u32, scratch: usize): void {
  const sums = scratch + 64;
  const touched = sums + ((<usize>job.columnCount) << 3);
  const heap = changetype<Heap>(scratch);
  heap.scores = (touched + ((<usize>(job.columnCount + 1)) << 2) + 7) & ~7;
  heap.items = heap.scores + ((<usize>job.wanted) << 3);
  memory.fill(sums, 0, (<usize>job.columnCount) << 3);
  for (let at = from; at < to; at++) {
    const count = addProducts(job, job.first + at, sums, touched);
    keepNearest(job, job.first + at, sums, touched, count, heap);
    const row = (<usize>at * job.wanted) << 2;
    store<u32>(job.counts + ((<usize>at) << 2), heap.size);
    heapDrain(heap, job.items + row, job.scores + row);
  }
}

/** Adds up the column's products with all others, row by row; lists the columns that got one and returns how many. */
function addProducts(job: NearestColumnsJob, column: u32, sums: usize, touched: usize): u32 {
  const offsets = job.columnOffsets + ((<usize>column) << 2);
  let count: u32 = 0;
  for (let at = load<u32>(offsets); at < load<u32>(offsets, 4); at++) {
    const weight = <f64>load<f32>(job.columnWeights + ((<usize>at) << 2));
    const row = job.rowOffsets + ((<usize>load<u32>(job.rows + ((<usize>at) << 2))) << 2);
    let entry = (<usize>load<u32>(row)) << 2;
    const end = (<usize>load<u32>(row, 4)) << 2;
    for (; entry < end; entry += 4) {
      const other = load<u32>(job.columns + entry);
      const place = sums + ((<usize>other) << 3);
      const sum = load<f64>(place);
      // Written always, counted when it is new: no branch to guess wrong.
      store<u32>(touched + ((<usize>count) << 2), other);
      count += <u32>(sum == 0);
      store<f64>(place, sum + weight * <f64>load<f32>(job.weights + entry));
    }
  }
  return count;
}

/** Keeps the nearest of the touched columns but the column itself; leaves all sums at zero. */
function keepNearest(job: NearestColumnsJob, column: u32, sums: usize, touched: usize, count: u32, heap: Heap): void {
  const length = load<f64>(job.lengths + ((<usize>column) << 3));
  const shrinkage = load<f64>(job.shrinkage);
  heap.size = 0;
  for (let at: u32 = 0; at < count; at++) {
    const other = load<u32>(touched + ((<usize>at) << 2));
    const place = sums + ((<usize>other) << 3);
    const sum = load<f64>(place);
    store<f64>(place, 0);
    if (other == column) continue;
    const otherLength = load<f64>(job.lengths + ((<usize>other) << 3));
    const score = <f64>(<f32>(sum / (length * otherLength + shrinkage)));
    if (heap.size < job.wanted) {
      heapAdd(heap, score, other);
      continue;
    }
    const worst = heapRootScore(heap);
    if (score < worst || (score == worst && <i32>other > heapRootItem(heap))) continue;
    heapReplaceRoot(heap, score, other);
  }
}
