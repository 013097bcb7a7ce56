import type { Rows } from "../gram/gramKernels.ts";
import { deviationsFor, type RecallGoal } from "../invertedLists/deviationsFor.ts";
import type { InvertedListsKernels, ItemLists } from "../invertedLists/invertedListsKernels.ts";
import type { TopItemsKernels } from "../topItems/topItemsKernels.ts";
import { assignRows, sphericalKMeans } from "./sphericalKMeans.ts";

export interface ListOptions extends RecallGoal {
  /** see `usualListCount` */
  listCount: number;
  kernels: TopItemsKernels & InvertedListsKernels;
  /** uniform in [0, 1): chooses the items that centroids are learnt from */
  random: () => number;
}

/** Items that a centroid is learnt from, and how often; more change little. */
const itemsPerList = 48;
const iterations = 6;

/**
 * How many lists so many items are put into: 2·√items. With half as many, items of different directions share a list, which reaches far then and
 * is looked through for many queries; with more, learning the centroids takes longer than searches gain.
 */
export function usualListCount(itemCount: number): number {
  return Math.max(1, Math.round(2 * Math.sqrt(itemCount)));
}

/** Some rows by chance, each at most once (Fisher and Yates's shuffle, its beginning). */
function sample(rows: Rows, count: number, random: () => number): Rows {
  const { rowCount, width, values } = rows;
  const order = Int32Array.from({ length: rowCount }, (_, row) => row);
  const chosen = new Float32Array(count * width);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (rowCount - at));
    [order[at], order[other]] = [order[other], order[at]];
    chosen.set(values.subarray(order[at] * width, (order[at] + 1) * width), at * width);
  }
  return { rowCount: count, width, values: chosen };
}

/**
 * Puts items into lists of alike direction, by spherical k-means on a sample of them, and finds out how far a search of them has to
 * look so that it finds what it should: what `invertedLists` is made from. The same bytes for the same random numbers, with any kernels.
 *
 * @throws RangeError for a number that is not finite, or no list for items
 */
export function listsByDirection(items: Rows, options: ListOptions): ItemLists {
  const { listCount, random, kernels } = options;
  if (!Number.isInteger(listCount) || listCount < 1) {
    throw new RangeError(`listCount must be a whole number of at least 1, not ${listCount}; about 2·√items is usual`);
  }
  const lists = Math.min(listCount, Math.max(1, items.rowCount));
  const chosen = sample(items, Math.min(items.rowCount, lists * itemsPerList), random);
  const start = {
    ...chosen,
    rowCount: Math.min(lists, chosen.rowCount),
    values: chosen.values.slice(0, lists * items.width),
  };
  const centroids = sphericalKMeans(chosen, { start, iterations, kernels });
  const listOf = assignRows(items, centroids, kernels).clusterOf;
  return { listCount: lists, listOf, deviations: deviationsFor(items, { listCount: lists, listOf }, options) };
}
