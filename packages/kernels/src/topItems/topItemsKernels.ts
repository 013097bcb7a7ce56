import type { Rows } from "../gram/gramKernels.ts";

/** Items that must not be found, query by query: those of query q stand at `offsets[q]` … `offsets[q + 1] − 1`, ascending. */
export interface ExcludedItems {
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
}

export interface Wanted {
  /** how many items for a query, ≥ 0; as many as there are when there are fewer */
  k: number;
  excluded?: ExcludedItems;
}

/** The best items of every query, best first, equal scores by ascending item. */
export interface BestItems {
  /** places of a query in `items` and `scores`: query q begins at q × stride */
  stride: number;
  /** how many of its places each query has filled: fewer than wanted where too many were excluded */
  counts: Int32Array;
  items: Int32Array;
  /** inner products, rounded to single precision */
  scores: Float32Array;
}

/** Rows of factors, prepared to be ranked by their inner product with others. */
export interface ItemTable {
  readonly rowCount: number;
  readonly width: number;
  /**
   * The items with the highest inner product for every query.
   *
   * @param queries rows as wide as the items
   * @throws RangeError for another width, a number that is not finite, or excluded items that do not ascend
   */
  best(queries: Rows, wanted: Wanted): BestItems;
  /** Frees what is kept; the table must not be used any more. */
  close(): void;
}

export interface TopItemsKernels {
  /**
   * Prepares items for exact ranking. Equal to scoring all of them, item by item, and sorting; a copy in 8 bits tells beforehand
   * which ones cannot be among the best (by Cauchy–Schwarz, so that none is lost), and the longest come first, because most of
   * the others need not be looked at then.
   *
   * @throws RangeError for a number that is not finite, or more than 65,536 factors
   */
  itemTable(items: Rows): ItemTable;
}
