import type { Rows } from "../gram/gramKernels.ts";
import { rowProducts } from "../product/rowProducts.ts";
import { BestList } from "../topItems/bestList.ts";
import { plainTable, type PlainQuery } from "../topItems/plain.ts";
import { blockItems } from "../topItems/tableMemory.ts";
import type { InvertedListsKernels } from "./invertedListsKernels.ts";
import { boundNumbers, listLayout, setReach, type ListLayout } from "./listLayout.ts";

/** As in assembly/rankLists.ts. */
const nearestLists = 16;
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

/** What every list but the last may hold. */
function reachedLists({ centres, bounds }: ListLayout, vector: Float32Array): RankedList[] {
  const norm = Math.sqrt(rowProducts({ rowCount: 1, width: vector.length, values: vector })(vector, 0));
  const product = rowProducts(centres);
  return Array.from({ length: centres.rowCount }, (_, list) => {
    const [scatter, longest, shortest] = bounds.subarray(boundNumbers * list, boundNumbers * (list + 1));
    const reach = product(vector, list) + scatter * norm;
    return { list, reach, best: reach * (reach > 0 ? longest : shortest) };
  });
}

/** The lists whose centres have the highest product with the query. */
function nearestOf({ centres }: ListLayout, vector: Float32Array): Set<number> {
  const nearest = new BestList(Math.min(nearestLists, centres.rowCount));
  const product = rowProducts(centres);
  for (let list = 0; list < centres.rowCount; list++) nearest.offer(list, Math.fround(product(vector, list)));
  return new Set(nearest.items);
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

/** List by list in falling order of what they may hold, of equal ones the later first, as long as that may be good enough. */
function searchRanked(query: PlainQuery, ranked: RankedList[], held: { items: Rows; layout: ListLayout }): void {
  for (const list of ranked.toSorted((a, b) => b.best - a.best || b.list - a.list)) {
    if (isTooLow(query, list.best)) break;
    searchList(query, list, held);
  }
}

/** Scores every item of the blocks that are looked at. */
export const plainInvertedLists: InvertedListsKernels = {
  invertedLists(items, lists) {
    const layout = listLayout(items, lists);
    const table = plainTable(items, (query) => {
      const held = { items, layout };
      searchList(query, { list: layout.listCount, reach: Infinity }, held);
      const nearest = nearestOf(layout, query.vector);
      const ranked = reachedLists(layout, query.vector);
      searchRanked(
        query,
        ranked.filter(({ list }) => nearest.has(list)),
        held,
      );
      searchRanked(
        query,
        ranked.filter(({ list }) => !nearest.has(list)),
        held,
      );
    });
    return { ...table, lookOut: (deviations) => setReach(layout.bounds, layout.scatter, deviations) };
  },
};
