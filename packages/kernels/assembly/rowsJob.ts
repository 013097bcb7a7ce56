import { rowBytes } from "./packed";

/** Rows of a half-sweep, each (diag(shared) + ridge·I + Σ c·y·yᵀ)·x = Σ c·p·y for its entries' fixed factors y. */
@unmanaged
export class RowsJob {
  /** uint32, one more than rows: places of a row's entries, all multiples of four */
  offsets: usize;
  /** uint32: the fixed row of every entry */
  columns: usize;
  /** float32: c of every entry; 0 where it only fills a row up */
  confidences: usize;
  /** float32: c·p of every entry */
  targets: usize;
  /** float32, one a row */
  ridges: usize;
  /** float32, width: what all rows share, a diagonal */
  shared: usize;
  /** the fixed side: float32, or bfloat16 as `packed.ts` says */
  fixed: usize;
  /** float32, rows × width: the answer */
  moving: usize;
  /** a multiple of 8 */
  width: u32;
  /** of conjugate gradients, at least 1 */
  steps: u32;
  /** the same of rows that have more than `fewEntries` and at most `manyEntries` entries, filled up to a multiple of four */
  middleSteps: u32;
  fewEntries: u32;
  manyEntries: u32;
  /** rows of more entries take the length of their last step from a sample of them */
  sampledAbove: u32;
}

/** How many steps a row of so many entries takes. */
export function stepsOf(job: RowsJob, entryCount: u32): u32 {
  return entryCount > job.fewEntries && entryCount <= job.manyEntries ? job.middleSteps : job.steps;
}

/** Where the entries of a row begin. */
export function entriesOf(job: RowsJob, row: u32): u32 {
  return load<u32>(job.offsets + ((<usize>row) << 2));
}

/** The fixed factors of an entry. */
export function factorsOf<T>(job: RowsJob, entry: u32): usize {
  return job.fixed + <usize>load<u32>(job.columns + ((<usize>entry) << 2)) * rowBytes<T>(job.width);
}

/** The confidences of four entries. */
export function confidencesOf(job: RowsJob, entry: u32): v128 {
  return v128.load(job.confidences + ((<usize>entry) << 2));
}
