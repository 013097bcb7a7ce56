import type { Rows } from "../gram/gramKernels.ts";
import type { ItemTable } from "../topItems/topItemsKernels.ts";

/** Items put into lists of alike direction. */
export interface ItemLists {
  listCount: number;
  /** the list of every item, 0 … listCount − 1 */
  listOf: Int32Array;
  /** standard deviations from its list's centre, along the query, up to which an item is looked for; see `deviationsFor` */
  deviations: number;
}

/** Items in lists, prepared to be ranked. */
export interface ListTable extends ItemTable {
  /** Looks for items up to so many deviations from now on; see `ItemLists`. */
  lookOut(deviations: number): void;
}

export interface InvertedListsKernels {
  /**
   * Prepares items for ranking in a fraction of the time that looking at all takes. Scores are exact; of the best items a few
   * may be missing.
   *
   * An item of length n in a list with mean direction m whose directions scatter by s is taken to score at most
   *
   *     n·(q·m + deviations·s·‖q‖)
   *
   * Lists are looked through in falling order of what their longest item may score, each from its longest item on, until this
   * bound falls below the score to beat: first the sixteen with the highest q·m, then the others. The longest items of all, a list of
   * their own, score at most n·‖q‖ and come before them.
   *
   * @throws RangeError for a number that is not finite, or lists that do not fit the items
   */
  invertedLists(items: Rows, lists: ItemLists): ListTable;
}
