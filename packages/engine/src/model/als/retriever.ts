import type { InvertedListsKernels, ItemLists, ItemTable, Rows, TopItemsKernels } from "@segue/kernels";

export interface NearestWanted {
  /** how many items, ≥ 0 */
  k: number;
  /** places of items that must not be found, in any order */
  excluded?: Iterable<number>;
}

/** Places of items and their affinities, best first; equal ones by ascending place. */
export interface NearestItems {
  places: Int32Array;
  affinities: Float32Array;
}

/** Finds the items with the highest affinity (inner product) for a listener's factors. */
export interface Retriever {
  /** @throws RangeError for factors of another width, or that are not finite */
  nearest(listener: Float32Array, wanted: NearestWanted): NearestItems;
}

/**
 * Items up to which all are looked at. So many 8-bit copies of 64 factors (6 MB) stay in a cache, and a look at all of them takes no
 * longer than the detour over lists; a million would have to come from memory for every listener.
 */
export const exactItems = 100_000;

export interface RetrieverOptions {
  kernels: TopItemsKernels & InvertedListsKernels;
  /** lists of the items; without them all are looked at, however many there are */
  lists?: ItemLists;
}

/** A table stays until nobody can ask its retriever any more: old models answer their last requests after a new one came. */
const tables = new FinalizationRegistry<ItemTable>((table) => table.close());

class TableRetriever implements Retriever {
  readonly #table: ItemTable;
  readonly #itemCount: number;

  constructor(table: ItemTable, itemCount: number) {
    this.#table = table;
    this.#itemCount = itemCount;
    tables.register(this, table);
  }

  nearest(listener: Float32Array, { k, excluded = [] }: NearestWanted): NearestItems {
    const columns = ascendingOnce(excluded, this.#itemCount);
    const queries = { rowCount: 1, width: listener.length, values: listener };
    const best = this.#table.best(queries, { k, excluded: { offsets: Int32Array.of(0, columns.length), columns } });
    return { places: best.items.slice(0, best.counts[0]), affinities: best.scores.slice(0, best.counts[0]) };
  }
}

/** The way to look for items that is right for so many: all of them, or by lists. */
export function retrieverOf(items: Rows, { kernels, lists }: RetrieverOptions): Retriever {
  const byLists = lists && items.rowCount > exactItems;
  return new TableRetriever(byLists ? kernels.invertedLists(items, lists) : kernels.itemTable(items), items.rowCount);
}

/** Each place once, in ascending order: who plays a lot has tens of thousands, which are marked sooner than sorted. */
function ascendingOnce(places: Iterable<number>, itemCount: number): Int32Array {
  const marks = new Uint8Array(itemCount);
  let count = 0;
  for (const place of places) {
    if (marks[place] !== 0) continue;
    marks[place] = 1;
    count++;
  }
  const ascending = new Int32Array(count);
  for (let place = 0, at = 0; at < count; place++) if (marks[place] === 1) ascending[at++] = place;
  return ascending;
}
