import { wantedByOne } from "./blockProducts";
import { exactProduct } from "./exactProduct";
import { Heap, heapify } from "./heap";
import { ItemTable, blockBytes, blockItems, headerOf, pairsOf, rowOf } from "./itemTable";
import { Query, heapOf, highestScore, isTooLow, leastSlack, limitOf, nothingHere } from "./query";
import { placeHeap, scanForOne } from "./topItems";

/** Lists that are looked through first, for the score that the others have to beat. */
const nearestLists: u32 = 16;
/** What rounding of a bound's two parts can hide, relative to each. */
const boundSlack: f64 = 1e-12;

/** What a list's items may be at best. */
@unmanaged
class ListBounds {
  /** how far, along a query of length 1, an item's direction may be from the centre */
  reach: f64;
  longest: f64;
  shortest: f64;
}

/** Lists of alike direction, in falling order of reach, sixteen a block. */
@unmanaged
export class RankedLists {
  /** the mean direction of each list */
  centres: ItemTable;
  /** `ListBounds` of each list */
  bounds: usize;
  /** f64, length of the longest item of each block's lists */
  longest: usize;
  listCount: u32;
}

/** How lists are ranked for one query. */
@unmanaged
export class Ranking {
  /** f64 by list, the highest score that an item of length 1 in it should have; of lists that were ranked only */
  reaches: usize;
  /** lists that may hold something, the root the one that should hold the best item */
  heap: Heap;
  /** the query once more, looking for centres */
  guide: Query;
  limits: usize;
}

/** Room for a `Ranking` and what it points to. */
export function rankingBytes(listCount: u32): usize {
  const records = offsetof<Ranking>() + 2 * offsetof<Heap>() + offsetof<Query>();
  return <usize>listCount * 20 + records + 12 * nearestLists + 128;
}

/** A ranking at `at`, with room behind it. */
export function placeRanking(at: usize, listCount: u32, limits: usize): Ranking {
  const ranking = changetype<Ranking>(at);
  ranking.limits = limits;
  const heapAt = at + offsetof<Ranking>();
  const guideAt = (heapAt + offsetof<Heap>() + 7) & ~7;
  ranking.heap = changetype<Heap>(heapAt);
  ranking.guide = changetype<Query>(guideAt);
  ranking.reaches = (placeHeap(ranking.guide, guideAt + offsetof<Query>(), nearestLists) + 7) & ~7;
  ranking.heap.scores = ranking.reaches + ((<usize>listCount) << 3);
  ranking.heap.items = ranking.heap.scores + ((<usize>listCount) << 3);
  return ranking;
}

function boundsOf(lists: RankedLists, list: u32): ListBounds {
  return changetype<ListBounds>(lists.bounds + <usize>list * offsetof<ListBounds>());
}

/** Adds a list to the heap's array, unless the query has better already. */
function addList(lists: RankedLists, ranking: Ranking, query: Query, list: u32): void {
  const bounds = boundsOf(lists, list);
  if (isTooLow(query, highestScore(query, bounds.longest))) return;
  const centre = rowOf(lists.centres, list);
  const reach = exactProduct(query.row, centre, lists.centres.width) + bounds.reach * query.norm;
  const best = reach * (reach > 0 ? bounds.longest : bounds.shortest);
  if (isTooLow(query, best)) return;
  const heap = ranking.heap;
  store<f64>(ranking.reaches + ((<usize>list) << 3), reach);
  store<f64>(heap.scores + ((<usize>heap.size) << 3), -best);
  store<i32>(heap.items + ((<usize>heap.size) << 2), list);
  heap.size++;
}

function aimGuide(guide: Query, query: Query): void {
  guide.row = query.row;
  guide.codes = query.codes;
  guide.scale = query.scale;
  guide.error = query.error;
  guide.norm = query.norm;
  guide.threshold = -Infinity;
  guide.excludedFrom = 0;
  guide.excludedTo = 0;
}

/** Ranks the lists whose centres have the highest product with the query. */
export function rankNearest(lists: RankedLists, ranking: Ranking, query: Query): void {
  const guide = ranking.guide;
  aimGuide(guide, query);
  const near = heapOf(guide);
  near.size = 0;
  ranking.heap.size = 0;
  const blockCount = (lists.listCount + blockItems - 1) / blockItems;
  scanForOne(lists.centres, 0, blockCount, guide, Infinity, ranking.limits);
  for (let at: u32 = 0; at < near.size; at++) {
    addList(lists, ranking, query, load<i32>(near.items + ((<usize>at) << 2)));
  }
  heapify(ranking.heap);
}

function isNear(near: Heap, list: u32): bool {
  for (let at: u32 = 0; at < near.size; at++) {
    if (load<i32>(near.items + ((<usize>at) << 2)) == <i32>list) return true;
  }
  return false;
}

/**
 * The product that a centre of this block needs for its list to hold something: (q·m + reach·‖q‖)·longest must not be below the
 * threshold. Where that is not positive the shortest items count, and every list is ranked.
 */
function neededProduct(lists: RankedLists, query: Query, block: u32): f64 {
  if (!(query.threshold > 0)) return -Infinity;
  const needed = (query.threshold - leastSlack) / load<f64>(lists.longest + ((<usize>block) << 3));
  const reached = boundsOf(lists, block * blockItems).reach * query.norm;
  return needed - reached - boundSlack * (needed + reached);
}

/** Ranks the others, as far as rough products of their centres do not rule them out. */
export function rankOthers(lists: RankedLists, ranking: Ranking, query: Query): void {
  const guide = ranking.guide;
  const table = lists.centres;
  const pairs = pairsOf(table.width);
  ranking.heap.size = 0;
  for (let first: u32 = 0; first < lists.listCount; first += blockItems) {
    const block = first / blockItems;
    guide.threshold = neededProduct(lists, query, block);
    const limit = limitOf(guide, headerOf(table, block));
    if (limit >= nothingHere) continue;
    v128.store(ranking.limits, i16x8.splat(<i16>limit));
    let found = wantedByOne(table.codes + <usize>block * blockBytes(table.width), query.codes, ranking.limits, pairs);
    while (found != 0) {
      const list = first + <u32>ctz(found);
      if (list < lists.listCount && !isNear(heapOf(guide), list)) addList(lists, ranking, query, list);
      found &= found - 1;
    }
  }
  heapify(ranking.heap);
}
