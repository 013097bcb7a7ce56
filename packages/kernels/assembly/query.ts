import { queryStride } from "./blockProducts";
import { exactProduct } from "./exactProduct";
import { Heap, heapAdd, heapReplaceRoot, heapRootItem, heapRootScore } from "./heap";
import { BlockHeader, ItemTable, codeShift, finestScale, pairsOf, rowOf } from "./itemTable";

/** Largest code of a query, either side of zero. */
const queryLimit: f64 = 63;
/** A limit that all products of codes are above. */
const noLimit: i32 = -32768;
/** A limit that none is above: this block has nothing for the query. */
export const nothingHere: i32 = 32767;
/** No block of items this short or shorter has. */
export const nothingLeft: i32 = 32768;
/** What rounding in f64 and to f32 can hide, relative and for the smallest numbers. */
const relativeSlack: f64 = 1e-6;
export const leastSlack: f64 = 1e-44;
/** Whoever leaves out so many leaves out her best ones, and most of what is offered is among them: looking there is less than scoring it. */
const manyBytes: usize = 4 * 256;
const largestScore: f64 = <f64>f32.MAX_VALUE;

/** A row of factors that looks for its best items, and the best ones so far. */
@unmanaged
export class Query {
  norm: f64;
  scale: f64;
  /** length of what the codes leave out */
  error: f64;
  /** the score to reach: −∞ until there are as many as wanted */
  threshold: f64;
  row: usize;
  codes: usize;
  /** a `Heap` */
  best: usize;
  wanted: u32;
  /** ascending i32 from … to, in bytes: items that are left out */
  excludedFrom: usize;
  excludedTo: usize;
}

export function heapOf(query: Query): Heap {
  return changetype<Heap>(query.best);
}

/** Takes a row of f32: writes its codes, every pair repeated over a vector. */
export function aimQuery(query: Query, row: usize, width: u32): void {
  const scale = finestScale(row, width, queryLimit);
  const inverse = scale > 0 ? 1 / scale : 0;
  let error: f64 = 0;
  for (let pair: u32 = 0; pair < pairsOf(width); pair++) {
    let codes: i32 = codeShift | (codeShift << 8);
    for (let at = 2 * pair; at < min(2 * pair + 2, width); at++) {
      const value = <f64>load<f32>(row + ((<usize>at) << 2));
      const code = nearest(value * inverse);
      const missing = value - code * scale;
      error += missing * missing;
      codes += (<i32>code) << (8 * (at & 1));
    }
    v128.store(query.codes + <usize>pair * queryStride, i16x8.splat(<i16>codes));
  }
  query.row = row;
  query.scale = scale;
  query.error = sqrt(error);
  query.norm = sqrt(exactProduct(row, row, width));
  query.threshold = -Infinity;
}

/** Whether a score that may be this high is still too low. */
export function isTooLow(query: Query, score: f64): bool {
  return score + leastSlack < query.threshold;
}

/** The highest score that an item of this length can have (Cauchy–Schwarz). */
export function highestScore(query: Query, norm: f64): f64 {
  return query.norm * norm * (1 + relativeSlack);
}

/**
 * The limit that codes of a block must be above for the item to be possibly good enough: the true product differs from that of
 * the codes by no more than ‖q‖·‖i − ĩ‖ + ‖q − q̃‖·‖ĩ‖ (Cauchy–Schwarz), so that nothing is ever lost.
 */
export function limitOf(query: Query, header: BlockHeader): i32 {
  if (isTooLow(query, highestScore(query, header.norm))) return nothingLeft;
  const unknown = query.norm * header.error + query.error * (header.norm + header.error);
  const slack = unknown + query.norm * header.norm * relativeSlack + leastSlack;
  const limit = floor((query.threshold - slack) / (query.scale * header.scale)) - 1;
  // Not a number for rows of zeros.
  if (!(limit > <f64>noLimit)) return noLimit;
  return <i32>min(limit, <f64>nothingHere);
}

function isExcluded(query: Query, item: i32): bool {
  let low = query.excludedFrom;
  let high = query.excludedTo;
  while (low < high) {
    const middle = low + (((high - low) >> 3) << 2);
    if (load<i32>(middle) < item) low = middle + 4;
    else high = middle;
  }
  return low < query.excludedTo && load<i32>(low) == item;
}

/** Scores one item exactly and keeps it if it belongs to the best. */
export function offer(query: Query, table: ItemTable, place: u32): void {
  const item = load<i32>(table.items + ((<usize>place) << 2));
  if (item < 0) return;
  const leftOut = query.excludedTo - query.excludedFrom;
  if (leftOut > manyBytes && isExcluded(query, item)) return;
  const heap = heapOf(query);
  const score = <f64>(<f32>exactProduct(query.row, rowOf(table, place), table.width));
  const isFull = heap.size == query.wanted;
  if (isFull) {
    const worst = heapRootScore(heap);
    if (score < worst || (score == worst && item > heapRootItem(heap))) return;
  }
  if (leftOut <= manyBytes && isExcluded(query, item)) return;
  if (isFull) heapReplaceRoot(heap, score, item);
  else heapAdd(heap, score, item);
  // Scores beyond the largest f32 are all alike.
  if (heap.size == query.wanted) query.threshold = min(heapRootScore(heap), largestScore);
}
