import { exactProduct } from "./exactProduct";
import { Heap, heapPop, heapRootItem, heapRootScore, heapify } from "./heap";
import { Query, isTooLow } from "./query";
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
  /** f32 rows as wide as the table's: the mean direction of each list */
  centres: usize;
  /** `ListBounds` of each list */
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
 * Writes every list's reach, the highest score that an item of length 1 in it should have, and makes a heap of the lists whose root is the one
 * that should hold the best item.
 */
function rankLists(job: InvertedListsJob, query: Query, reaches: usize, heap: Heap): void {
  const width = job.top.table.width;
  heap.size = 0;
  for (let list: u32 = 0; list < job.listCount; list++) {
    if (startOf(job, list) == startOf(job, list + 1)) continue;
    const bounds = boundsOf(job, list);
    const centre = job.centres + ((<usize>list * width) << 2);
    const reach = exactProduct(query.row, centre, width) + bounds.reach * query.norm;
    const best = reach * (reach > 0 ? bounds.longest : bounds.shortest);
    store<f64>(reaches + ((<usize>list) << 3), reach);
    store<f64>(heap.scores + ((<usize>heap.size) << 3), -best);
    store<i32>(heap.items + ((<usize>heap.size) << 2), list);
    heap.size++;
  }
  heapify(heap);
}

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
  rankLists(job, query, reaches, heap);
  while (heap.size > 0 && !isTooLow(query, -heapRootScore(heap))) {
    const list = heapRootItem(heap);
    heapPop(heap);
    const reach = load<f64>(reaches + ((<usize>list) << 3));
    // Where products are negative the shortest items are the best, and lists begin with the longest.
    scanForOne(job.top, startOf(job, list), startOf(job, list + 1), query, reach > 0 ? reach : Infinity, limits);
  }
  endQuery(job.top, query, index);
}
