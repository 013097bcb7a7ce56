import type { Rows } from "../gram/gramKernels.ts";
import type { BestItems, ItemTable, TopItemsKernels } from "../topItems/topItemsKernels.ts";
import { rowNorms, rowProducts } from "../product/rowProducts.ts";
import type { InvertedListsKernels } from "./invertedListsKernels.ts";
import { boundNumbers, listLayout } from "./listLayout.ts";

export interface RecallGoal {
  /** what is typically asked for, such as listeners' factors */
  queries: Rows;
  /** best items that count */
  k: number;
  /** share of them that must be found, 0 – 1 */
  recall: number;
  kernels: TopItemsKernels & InvertedListsKernels;
}

/** So that an item at the very edge is not lost by rounding. */
const roundingUp = 1 + 1e-9;
const mostDeviations = 1e6;
/** However easy the sample queries were, others may be harder. */
const leastDeviations = 0.25;
const halvings = 8;

interface Lists {
  listCount: number;
  listOf: Int32Array;
}

/** The exactly best items of sample queries. */
function exactly(items: Rows, { queries, k, kernels }: RecallGoal): BestItems {
  const table = kernels.itemTable(items);
  try {
    return table.best(queries, { k });
  } finally {
    table.close();
  }
}

/**
 * So many deviations that a search certainly finds all of the best items that it should: as many as put each of them above the
 * last of them. A search needs fewer, because it has not found the last one yet when it decides.
 */
function surelyEnough(items: Rows, lists: Lists, { queries, best }: { queries: Rows; best: BestItems }): number {
  const { listOf, centres, bounds, norms } = listLayout(items, { ...lists, deviations: 1 });
  const product = rowProducts(centres);
  const queryNorms = rowNorms(queries);
  let most = 0;
  for (let query = 0; query < queries.rowCount; query++) {
    const vector = queries.values.subarray(query * queries.width, (query + 1) * queries.width);
    const found = best.items.subarray(query * best.stride, query * best.stride + best.counts[query]);
    const toBeat = best.scores[query * best.stride + found.length - 1];
    for (const item of found) {
      const list = listOf[item];
      const missing = toBeat / norms[item] - product(vector, list);
      const deviation = bounds[boundNumbers * list] * queryNorms[query];
      // The longest items are always found; so is whatever nothing has to be added to.
      if (list !== lists.listCount && missing > 0) most = Math.max(most, missing / deviation);
    }
  }
  return Math.min(most * roundingUp, mostDeviations);
}

/** Share of the best items that a search finds. */
function recallOf(table: ItemTable, { queries, k }: RecallGoal, best: BestItems): number {
  const found = table.best(queries, { k });
  let [hits, wanted] = [0, 0];
  for (let query = 0; query < queries.rowCount; query++) {
    const at = query * best.stride;
    const own = new Set(found.items.subarray(at, at + found.counts[query]));
    wanted += best.counts[query];
    for (const item of best.items.subarray(at, at + best.counts[query])) if (own.has(item)) hits++;
  }
  return wanted > 0 ? hits / wanted : 1;
}

/**
 * How many deviations `invertedLists` must look out for so that it finds a share of the best items: searches with ever nearer
 * guesses, by halving, until they differ by little.
 *
 * @returns at least `leastDeviations`
 */
export function deviationsFor(items: Rows, lists: Lists, goal: RecallGoal): number {
  const { kernels, queries, recall } = goal;
  const best = exactly(items, goal);
  let enough = Math.max(leastDeviations, surelyEnough(items, lists, { queries, best }));
  let tooFew = 0;
  const table = kernels.invertedLists(items, { ...lists, deviations: enough });
  try {
    for (let halving = 0; halving < halvings && enough > leastDeviations; halving++) {
      const guess = Math.max(leastDeviations, (tooFew + enough) / 2);
      table.lookOut(guess);
      if (recallOf(table, goal, best) >= recall) enough = guess;
      else tooFew = guess;
    }
    return enough;
  } finally {
    table.close();
  }
}
