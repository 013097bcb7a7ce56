import { heapPop, heapRootItem, heapRootScore } from "./heap";
import { Query, highestScore, isTooLow } from "./query";
import { RankedLists, Ranking, placeRanking, rankNearest, rankOthers, rankingBytes } from "./rankLists";
import { TopItemsJob, beginQuery, endQuery, limitBytes, placeQueries, scanForOne, topItemsScratch } from "./topItems";

@unmanaged
export class InvertedListsJob {
  top: TopItemsJob;
  lists: RankedLists;
  /** u32, the first block of each list, of the longest items', and the end of that */
  starts: usize;
}

/** Room that a thread needs: the ranking of the lists, and one query. */
export function invertedListsScratch(width: u32, wanted: u32, listCount: u32): usize {
  return rankingBytes(listCount) + 64 + topItemsScratch(width, wanted);
}

/** The best items of queries from … to − 1 among those that the lists' bounds do not rule out. */
export function searchLists(job: InvertedListsJob, from: u32, to: u32, scratch: usize): void {
  const ranking = placeRanking(scratch + limitBytes, job.lists.listCount, scratch);
  const queries = (scratch + limitBytes + rankingBytes(job.lists.listCount) + 63) & ~63;
  placeQueries(job.top, queries, 1);
  const query = changetype<Query>(queries);
  for (let at = from; at < to; at++) {
    beginQuery(job.top, query, at);
    searchAll(job, ranking, query);
    endQuery(job.top, query, at);
  }
}

/** The longest items, which may be the best in any direction, then the lists nearest to the query, then those that may hold more. */
function searchAll(job: InvertedListsJob, ranking: Ranking, query: Query): void {
  searchList(job, query, job.lists.listCount, highestScore(query, 1), ranking.limits);
  rankNearest(job.lists, ranking, query);
  searchRanked(job, ranking, query);
  rankOthers(job.lists, ranking, query);
  searchRanked(job, ranking, query);
}

/** In falling order of what they should hold at best, as long as that is enough. */
function searchRanked(job: InvertedListsJob, ranking: Ranking, query: Query): void {
  const heap = ranking.heap;
  while (heap.size > 0 && !isTooLow(query, -heapRootScore(heap))) {
    const list = heapRootItem(heap);
    heapPop(heap);
    const reach = load<f64>(ranking.reaches + ((<usize>list) << 3));
    // Where products are negative the shortest items are the best, and lists begin with the longest.
    searchList(job, query, list, reach > 0 ? reach : Infinity, ranking.limits);
  }
}

function searchList(job: InvertedListsJob, query: Query, list: u32, reach: f64, limits: usize): void {
  const starts = job.starts + ((<usize>list) << 2);
  scanForOne(job.top.table, load<u32>(starts), load<u32>(starts, 4), query, reach, limits);
}
