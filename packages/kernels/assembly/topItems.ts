import { queryStride, wantedByFour, wantedByOne } from "./blockProducts";
import { Heap, heapDrain } from "./heap";
import { BlockHeader, ItemTable, blockBytes, blockItems, headerOf, pairsOf } from "./itemTable";
import { Query, aimQuery, heapOf, highestScore, isTooLow, limitOf, nothingHere, nothingLeft, offer } from "./query";

/** Queries that share a block in the registers. */
const tileQueries: u32 = 4;
/** Queries that share a chunk of blocks in the second cache. */
export const passQueries: u32 = 32;
const chunkBytes: usize = 131_072;
export const limitBytes: usize = 16 * tileQueries;

/** Queries and where their answers go; rows of `wanted` places. */
@unmanaged
export class TopItemsJob {
  table: ItemTable;
  blockCount: u32;
  /** f32 rows as wide as the table's */
  queries: usize;
  wanted: u32;
  /** u32, where each query's left-out items begin in `excluded`, and where the last one's end */
  excludedOffsets: usize;
  excluded: usize;
  items: usize;
  scores: usize;
  /** u32, how many were found */
  counts: usize;
}

function queryBytes(width: u32, wanted: u32): usize {
  return offsetof<Query>() + offsetof<Heap>() + 12 * <usize>wanted + 16 * <usize>pairsOf(width) + 32;
}

/** Room that a thread needs for a pass. */
export function topItemsScratch(width: u32, wanted: u32): usize {
  return limitBytes + <usize>passQueries * queryBytes(width, wanted);
}

/** Gives a query its heap at `at`; returns where the heap ends. */
export function placeHeap(query: Query, at: usize, wanted: u32): usize {
  query.best = at;
  query.wanted = wanted;
  const heap = heapOf(query);
  heap.size = 0;
  heap.scores = (at + offsetof<Heap>() + 7) & ~7;
  heap.items = heap.scores + ((<usize>wanted) << 3);
  return (heap.items + ((<usize>wanted) << 2) + 15) & ~15;
}

/** The query begins with answer number `index` of the job. */
export function beginQuery(job: TopItemsJob, query: Query, index: u32): void {
  const width = job.table.width;
  aimQuery(query, job.queries + ((<usize>index * width) << 2), width);
  const offsets = job.excludedOffsets + ((<usize>index) << 2);
  query.excludedFrom = job.excluded + ((<usize>load<u32>(offsets)) << 2);
  query.excludedTo = job.excluded + ((<usize>load<u32>(offsets, 4)) << 2);
}

export function endQuery(job: TopItemsJob, query: Query, index: u32): void {
  const heap = heapOf(query);
  const row = (<usize>index * job.wanted) << 2;
  store<u32>(job.counts + ((<usize>index) << 2), heap.size);
  heapDrain(heap, job.items + row, job.scores + row);
}

/** The best items of queries from … to − 1, at most `passQueries` of them. */
export function topItems(job: TopItemsJob, from: u32, to: u32, scratch: usize): void {
  const queries = scratch + limitBytes;
  const count = to - from;
  const tileCount = (count + tileQueries - 1) / tileQueries;
  placeQueries(job, queries, tileCount * tileQueries);
  for (let at: u32 = 0; at < count; at++) beginQuery(job, queryAt(queries, at), from + at);
  // Those that fill up the last tile want nothing.
  for (let at = count; at < tileCount * tileQueries; at++) {
    aimQuery(queryAt(queries, at), queryAt(queries, 0).row, job.table.width);
    queryAt(queries, at).threshold = Infinity;
  }
  const chunk = max<u32>(1, <u32>(chunkBytes / blockBytes(job.table.width)));
  for (let first: u32 = 0; first < job.blockCount; first += chunk) {
    const last = min(first + chunk, job.blockCount);
    for (let tile: u32 = 0; tile < tileCount; tile++) {
      const own = queries + tile * tileQueries * offsetof<Query>();
      const query = changetype<Query>(own);
      if (count - tile * tileQueries == 1) scanForOne(job.table, first, last, query, highestScore(query, 1), scratch);
      else scanForFour(job, first, last, own, scratch);
    }
  }
  for (let at: u32 = 0; at < count; at++) endQuery(job, queryAt(queries, at), from + at);
}

function queryAt(queries: usize, at: u32): Query {
  return changetype<Query>(queries + at * offsetof<Query>());
}

/** Records side by side, then heaps, then codes, of which four queries' lie between each other. */
export function placeQueries(job: TopItemsJob, queries: usize, count: u32): void {
  let end = queries + count * offsetof<Query>();
  for (let at: u32 = 0; at < count; at++) end = placeHeap(queryAt(queries, at), end, job.wanted);
  for (let at: u32 = 0; at < count; at++) {
    const tile = end + <usize>(at / tileQueries) * pairsOf(job.table.width) * queryStride;
    queryAt(queries, at).codes = tile + (at % tileQueries) * 16;
  }
}

/**
 * Looks through blocks from … to − 1, which come in falling order of length.
 *
 * @param reach the highest score that an item of length 1 may have; the first block that is too short for it is the last
 */
export function scanForOne(table: ItemTable, from: u32, to: u32, query: Query, reach: f64, limits: usize): void {
  const pairs = pairsOf(table.width);
  const bytes = blockBytes(table.width);
  for (let block = from; block < to; block++) {
    const header = headerOf(table, block);
    if (isTooLow(query, reach * header.norm)) return;
    const limit = limitOf(query, header);
    if (limit >= nothingHere) continue;
    v128.store(limits, i16x8.splat(<i16>limit));
    let wanted = wantedByOne(table.codes + <usize>block * bytes, query.codes, limits, pairs);
    while (wanted != 0) {
      offer(query, table, block * blockItems + <u32>ctz(wanted));
      wanted &= wanted - 1;
    }
  }
}

/** The same for four queries side by side, each as far as it can reach. */
function scanForFour(job: TopItemsJob, from: u32, to: u32, queries: usize, limits: usize): void {
  const table = job.table;
  const pairs = pairsOf(table.width);
  const bytes = blockBytes(table.width);
  for (let block = from; block < to; block++) {
    const least = writeLimits(queries, headerOf(table, block), limits);
    if (least == nothingLeft) return;
    if (least == nothingHere) continue;
    const codes = queryAt(queries, 0).codes;
    let wanted = wantedByFour(table.codes + <usize>block * bytes, codes, limits, pairs);
    while (wanted != 0) {
      const bit = <u32>ctz(wanted);
      offer(queryAt(queries, bit >> 4), table, block * blockItems + (bit & 15));
      wanted &= wanted - 1;
    }
  }
}

/** Each query's limit, repeated over a vector; returns the lowest. */
function writeLimits(queries: usize, header: BlockHeader, limits: usize): i32 {
  let least = nothingLeft;
  for (let at: u32 = 0; at < tileQueries; at++) {
    const limit = limitOf(queryAt(queries, at), header);
    least = min(least, limit);
    v128.store(limits + ((<usize>at) << 4), i16x8.splat(<i16>min(limit, nothingHere)));
  }
  return least;
}
