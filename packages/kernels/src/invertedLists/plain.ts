import type { Rows } from "../gram/gramKernels.ts";
import { rowProducts } from "../product/rowProducts.ts";
import { plainTable, type PlainQuery } from "../topItems/plain.ts";
import { blockItems } from "../topItems/tableMemory.ts";
import type { InvertedListsKernels } from "./invertedListsKernels.ts";
import { boundNumbers, listLayout, setReach, type ListLayout } from "./listLayout.ts";

/** As in assembly/query.ts. */
const leastSlack = 1e-44;
const largestScore = 2 ** 128 - 2 ** 104;

interface ReachedList {
  list: number;
  /** the highest score that an item of length 1 should have */
  reach: number;
}

interface RankedList extends ReachedList {
  /** the highest that any of its items should have */
  best: number;
}

const isTooLow = ({ best }: PlainQuery, score: number): boolean =>
  score + leastSlack < Math.min(best.threshold, largestScore);

/** Lists with items but the last, in falling order of what they may hold; of equal ones the later first. */
function rankedLists({ starts, centres, bounds }: ListLayout, vector: Float32Array): RankedList[] {
  const norm = Math.sqrt(rowProducts({ rowCount: 1, width: vector.length, values: vector })(vector, 0));
  const product = rowProducts(centres);
  const ranked: RankedList[] = [];
  for (let list = 0; list < centres.rowCount; list++) {
    if (starts[list] === starts[list + 1]) continue;
    const [scatter, longest, shortest] = bounds.subarray(boundNumbers * list, boundNumbers * (list + 1));
    const reach = product(vector, list) + scatter * norm;
    ranked.push({ list, reach, best: reach * (reach > 0 ? longest : shortest) });
  }
  return ranked.toSorted((a, b) => b.best - a.best || b.list - a.list);
}

/** Block by block, as long as the longest item of a block may be good enough. */
function searchList(
  query: PlainQuery,
  { list, reach }: ReachedList,
  { items, layout }: { items: Rows; layout: ListLayout },
): void {
  const { order, starts, norms } = layout;
  const product = rowProducts(items);
  for (let block = starts[list]; block < starts[list + 1]; block++) {
    const held = order.subarray(block * blockItems, (block + 1) * blockItems).filter((item) => item >= 0);
    const norm = Math.max(...Array.from(held, (item) => norms[item]));
    if (reach > 0 && isTooLow(query, reach * norm)) return;
    for (const item of held) {
      if (!query.excluded.has(item)) query.best.offer(item, Math.fround(product(query.vector, item)));
    }
  }
}

/** Scores every item of the blocks that are looked at. */
export const plainInvertedLists: InvertedListsKernels = {
  invertedLists(items, lists) {
    const layout = listLayout(items, lists);
    const table = plainTable(items, (query) => {
      searchList(query, { list: layout.listCount - 1, reach: Infinity }, { items, layout });
      for (const ranked of rankedLists(layout, query.vector)) {
        if (isTooLow(query, ranked.best)) break;
        searchList(query, ranked, { items, layout });
      }
    });
    return { ...table, lookOut: (deviations) => setReach(layout.bounds, layout.scatter, deviations) };
  },
};
