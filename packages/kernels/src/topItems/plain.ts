import type { Rows } from "../gram/gramKernels.ts";
import { rowProducts } from "../product/rowProducts.ts";
import { BestList } from "./bestList.ts";
import { checkedNorms, checkQueries } from "./checkTable.ts";
import type { BestItems, ItemTable, TopItemsKernels, Wanted } from "./topItemsKernels.ts";

/** A query as the twins look for it. */
export interface PlainQuery {
  vector: Float32Array;
  excluded: ReadonlySet<number>;
  /** what has been found */
  best: BestList;
}

/** A table whose queries are answered one by one. */
export function plainTable({ rowCount, width }: Rows, search: (query: PlainQuery) => void): ItemTable {
  return {
    rowCount,
    width,
    close: () => {},
    best: (queries, wanted) => {
      checkQueries(queries, wanted, { rowCount, width });
      return answerAll(queries, { ...wanted, k: Math.min(wanted.k, rowCount) }, search);
    },
  };
}

function answerAll(queries: Rows, { k, excluded }: Wanted, search: (query: PlainQuery) => void): BestItems {
  const { rowCount, width, values } = queries;
  const places = rowCount * k;
  const found = { counts: new Int32Array(rowCount), items: new Int32Array(places), scores: new Float32Array(places) };
  for (let query = 0; query < rowCount; query++) {
    const vector = values.subarray(query * width, (query + 1) * width);
    const out = excluded?.columns.subarray(excluded.offsets[query], excluded.offsets[query + 1]);
    const best = new BestList(k);
    if (k > 0) search({ vector, best, excluded: new Set(out) });
    found.counts[query] = best.size;
    found.items.set(best.items, query * k);
    found.scores.set(best.scores, query * k);
  }
  return { stride: k, ...found };
}

/** Scores every item for every query. */
export const plainTopItems: TopItemsKernels = {
  itemTable(items) {
    checkedNorms("items", items);
    const product = rowProducts(items);
    return plainTable(items, ({ vector, best, excluded }) => {
      for (let item = 0; item < items.rowCount; item++) {
        const score = Math.fround(product(vector, item));
        if (score < best.threshold || excluded.has(item)) continue;
        best.offer(item, score);
      }
    });
  },
};
