import { sortLargest } from "./sortLargest";

/** A sparse matrix, whose columns are compared with each other, laid out so that a row is read from one place. */
@unmanaged
export class NearestColumnsJob {
  columnCount: u32;
  /** row by row: u32 column, f32 weight above 0 */
  entries: usize;
  /** u32, the first of each column's visits, and the end of the last */
  visitOffsets: usize;
  /** column by column, for every row that it has: where the row's entries begin and end, u32, and the f32 weight that the column has there */
  visits: usize;
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

const entryBytes: usize = 8;
const visitBytes: usize = 12;

/** Room that a thread needs: for every column a sum, a sorting key and a place in the list of touched ones. */
export function nearestColumnsScratch(columnCount: u32): usize {
  return (<usize>columnCount + 1) * 20;
}

/** The nearest columns of answers from … to − 1. */
export function nearestColumns(job: NearestColumnsJob, from: u32, to: u32, sums: usize): void {
  const keys = sums + ((<usize>job.columnCount) << 3);
  const touched = keys + ((<usize>job.columnCount) << 3);
  memory.fill(sums, 0, (<usize>job.columnCount) << 3);
  for (let at = from; at < to; at++) {
    const column = job.first + at;
    const touchedCount = addProducts(job, column, sums, touched);
    const count = writeKeys(job, column, sums, touched, touchedCount, keys);
    writeNearest(job, at, keys, count);
  }
}

/** Adds up the column's products with all others, row by row; lists the columns that got one and returns how many. */
function addProducts(job: NearestColumnsJob, column: u32, sums: usize, touched: usize): u32 {
  const offsets = job.visitOffsets + ((<usize>column) << 2);
  let count: u32 = 0;
  for (let at = load<u32>(offsets); at < load<u32>(offsets, 4); at++) {
    const visit = job.visits + <usize>at * visitBytes;
    const weight = <f64>load<f32>(visit, 8);
    const end = job.entries + <usize>load<u32>(visit, 4) * entryBytes;
    for (let entry = job.entries + <usize>load<u32>(visit) * entryBytes; entry < end; entry += entryBytes) {
      const other = load<u32>(entry);
      const place = sums + ((<usize>other) << 3);
      const sum = load<f64>(place);
      // Written always, counted when it is new: no branch to guess wrong.
      store<u32>(touched + ((<usize>count) << 2), other);
      count += <u32>(sum == 0);
      store<f64>(place, sum + weight * <f64>load<f32>(entry, 4));
    }
  }
  return count;
}

/**
 * Scores the touched columns but the column itself; leaves all sums at zero. A key's high half is the score, whose bits are in the order of positive
 * numbers, its low half the column, turned round so that of equal scores the lower column has the larger key.
 */
function writeKeys(job: NearestColumnsJob, column: u32, sums: usize, touched: usize, count: u32, keys: usize): u32 {
  const length = load<f64>(job.lengths + ((<usize>column) << 3));
  const shrinkage = load<f64>(job.shrinkage);
  let kept: u32 = 0;
  for (let at: u32 = 0; at < count; at++) {
    const other = load<u32>(touched + ((<usize>at) << 2));
    const place = sums + ((<usize>other) << 3);
    const otherLength = load<f64>(job.lengths + ((<usize>other) << 3));
    const score = <f32>(load<f64>(place) / (length * otherLength + shrinkage));
    store<f64>(place, 0);
    store<u64>(keys + ((<usize>kept) << 3), ((<u64>reinterpret<u32>(score)) << 32) | <u64>~other);
    kept += <u32>(other != column);
  }
  return kept;
}

/** Writes the wanted ones of the keys as answer number `index`. */
function writeNearest(job: NearestColumnsJob, index: u32, keys: usize, count: u32): void {
  const found = min(count, job.wanted);
  if (found > 0) sortLargest(keys, 0, count, found);
  store<u32>(job.counts + ((<usize>index) << 2), found);
  const row = (<usize>index * job.wanted) << 2;
  for (let at: usize = 0; at < found; at++) {
    const key = load<u64>(keys + (at << 3));
    store<u32>(job.items + row + (at << 2), ~(<u32>key));
    store<f32>(job.scores + row + (at << 2), reinterpret<f32>(<u32>(key >> 32)));
  }
}
