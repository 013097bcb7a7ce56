import { exactProduct } from "./exactProduct";
import { Heap, heapPop, heapRootItem, heapRootScore, heapify } from "./heap";
import { Query, highestScore, isTooLow } from "./query";
import { TopItemsJob, beginQuery, endQuery, limitBytes, placeQueries, scanForOne, topItemsScratch } from "./topItems";

/** What a list's items may be at best. */
@unmanaged
class ListBounds {
  /** how far, along a query of length 1, an item's direction may be from the centre */
  reach: f64;
  longest: f64;
  shortest: f64;
}

@unmanaged
export class InvertedListsJob {
  top: TopItemsJob;
  /** f32 rows as wide as the table's: the mean direction of each list but the last */
  centres: usize;
  /** `ListBounds` of each list but the last */
  bounds: usize;
  /** u32, the first block of each list, and the end of the last */
  starts: usize;
  listCount: u32;
}

/** Room that a thread needs: the cosine bound and the heap entry of each list, and one query. */
export function invertedListsScratch(width: u32, wanted: u32, listCount: u32): usize {
  return <usize>listCount * 20 + 128 + topItemsScratch(width, wanted);
}

/** The best items of queries from … to − 1 among those that the lists' bounds do not rule out. */
export function searchLists(job: InvertedListsJob, from: u32, to: u32, scratch: usize): void {
  for (let at = from; at < to; at++) searchOne(job, at, scratch);
}

function boundsOf(job: InvertedListsJob, list: u32): ListBounds {
  return changetype<ListBounds>(job.bounds + <usize>list * offsetof<ListBounds>());
}

function startOf(job: InvertedListsJob, list: u32): u32 {
  return load<u32>(job.starts + ((<usize>list) << 2));
}

/**
 * Writes the reach of every list that may hold something, the highest score that an item of length 1 in it should have, and makes a heap of these
 * lists whose root is the one that should hold the best item. The last list is not one of them.
 */
function rankLists(job: InvertedListsJob, query: Query, reaches: usize, heap: Heap): void {
  const width = job.top.table.width;
  heap.size = 0;
  for (let list: u32 = 0; list < job.listCount - 1; list++) {
    if (startOf(job, list) == startOf(job, list + 1)) continue;
    const bounds = boundsOf(job, list);
    if (isTooLow(query, highestScore(query, bounds.longest))) continue;
    const centre = job.centres + ((<usize>list * width) << 2);
    const reach = exactProduct(query.row, centre, width) + bounds.reach * query.norm;
    const best = reach * (reach > 0 ? bounds.longest : bounds.shortest);
    if (isTooLow(query, best)) continue;
    store<f64>(reaches + ((<usize>list) << 3), reach);
    store<f64>(heap.scores + ((<usize>heap.size) << 3), -best);
    store<i32>(heap.items + ((<usize>heap.size) << 2), list);
    heap.size++;
  }
  heapify(heap);
}

/** First the last list, of the longest items in any direction, then the others as long as they may hold something. */
function searchOne(job: InvertedListsJob, index: u32, scratch: usize): void {
  const limits = scratch;
  const heap = changetype<Heap>(scratch + limitBytes);
  const reaches = scratch + limitBytes + 64;
  heap.scores = reaches + ((<usize>job.listCount) << 3);
  heap.items = heap.scores + ((<usize>job.listCount) << 3);
  const queries = (heap.items + ((<usize>job.listCount) << 2) + 63) & ~63;
  placeQueries(job.top, queries, 1);
  const query = changetype<Query>(queries);
  beginQuery(job.top, query, index);
  searchList(job, query, job.listCount - 1, highestScore(query, 1), limits);
  rankLists(job, query, reaches, heap);
  while (heap.size > 0 && !isTooLow(query, -heapRootScore(heap))) {
    const list = heapRootItem(heap);
    heapPop(heap);
    const reach = load<f64>(reaches + ((<usize>list) << 3));
    // Where products are negative the shortest items are the best, and lists begin with the longest.
    searchList(job, query, list, reach > 0 ? reach : Infinity, limits);
  }
  endQuery(job.top, query, index);
}

function searchList(job: InvertedListsJob, query: Query, list: u32, reach: f64, limits: usize): void {
  scanForOne(job.top, startOf(job, list), startOf(job, list + 1), query, reach, limits);
}
