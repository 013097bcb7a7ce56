import type { Rows } from "../gram/gramKernels.ts";
import type { BestItems, ItemTable } from "../topItems/topItemsKernels.ts";
import type { InvertedListsKernels } from "./invertedListsKernels.ts";

export interface RecallGoal {
  /** what is typically asked for, such as listeners' factors */
  queries: Rows;
  /** best items that count */
  k: number;
  /** share of them that must be found, 0 – 1 */
  recall: number;
  kernels: InvertedListsKernels;
}

/** With so many a search looks at every list, and is exact. */
const endless = 1e30;
const mostDeviations = 2 ** 20;
/** However easy the sample queries were, others may be harder. */
const leastDeviations = 0.25;
const halvings = 7;

interface Lists {
  listCount: number;
  listOf: Int32Array;
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
 * How many deviations `invertedLists` must look out for so that it finds a share of the best items: searches with twice as many until they are
 * enough, then with ever nearer guesses, by halving, until they differ by little.
 *
 * @returns at least `leastDeviations`
 */
export function deviationsFor(items: Rows, lists: Lists, goal: RecallGoal): number {
  const { kernels, queries, k, recall } = goal;
  const table = kernels.invertedLists(items, { ...lists, deviations: endless });
  try {
    const best = table.best(queries, { k });
    const areEnough = (deviations: number): boolean => {
      table.lookOut(deviations);
      return recallOf(table, goal, best) >= recall;
    };
    let enough = leastDeviations;
    while (enough < mostDeviations && !areEnough(enough)) enough *= 2;
    if (enough === leastDeviations) return enough;
    let tooFew = enough / 2;
    for (let halving = 0; halving < halvings; halving++) {
      const guess = (tooFew + enough) / 2;
      if (areEnough(guess)) enough = guess;
      else tooFew = guess;
    }
    return enough;
  } finally {
    table.close();
  }
}
