import type { Rows } from "../gram/gramKernels.ts";
import { rowNorms, rowProducts } from "../product/rowProducts.ts";
import type { BestItems, TopItemsKernels } from "../topItems/topItemsKernels.ts";
import { boundNumbers, listLayout } from "./listLayout.ts";

export interface RecallGoal {
  /** what is typically asked for, such as listeners' factors */
  queries: Rows;
  /** best items that count */
  k: number;
  /** share of them that must be found, 0 – 1 */
  recall: number;
  kernels: TopItemsKernels;
}

/** So that an item at the very edge is not lost by rounding. */
const roundingUp = 1 + 1e-9;

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
 * How many deviations `invertedLists` must look out for so that it finds a share of the best items: for each of them as many
 * as put it above the score to beat, of all these the quantile.
 *
 * @returns at least 1
 */
export function deviationsFor(items: Rows, lists: { listCount: number; listOf: Int32Array }, goal: RecallGoal): number {
  const { queries, recall } = goal;
  const { listOf, centres, bounds, norms } = listLayout(items, { ...lists, deviations: 1 });
  const best = exactly(items, goal);
  const product = rowProducts(centres);
  const queryNorms = rowNorms(queries);
  const needed: number[] = [];
  for (let query = 0; query < queries.rowCount; query++) {
    const vector = queries.values.subarray(query * queries.width, (query + 1) * queries.width);
    const found = best.items.subarray(query * best.stride, query * best.stride + best.counts[query]);
    const toBeat = best.scores[query * best.stride + found.length - 1];
    for (const item of found) {
      const list = listOf[item];
      const missing = toBeat / norms[item] - product(vector, list);
      const deviation = bounds[boundNumbers * list] * queryNorms[query];
      // The longest items are always found; so is whatever nothing has to be added to.
      needed.push(list === lists.listCount || !(missing > 0) ? 0 : missing / deviation);
    }
  }
  const rising = Float64Array.from(needed).toSorted();
  const enough = rising.length > 0 ? rising[Math.min(rising.length - 1, Math.floor(recall * rising.length))] : 0;
  return Math.max(1, Math.min(enough * roundingUp, 1e6));
}
