import { confidenceOf, type Tally } from "../data/index.ts";
import { interactionsOf } from "../math/index.ts";
import type { TrainingMatrix } from "./trainer.ts";

/** What many listeners like and turn down, gathered one listener at a time. */
export class EvidenceTable {
  readonly #rows: number[] = [];
  readonly #itemIds: number[] = [];
  readonly #preferences: number[] = [];
  readonly #confidences: number[] = [];

  /** How many pairs of listener and item say something. */
  get size(): number {
    return this.#rows.length;
  }

  /** Adds what the tallies of one listener say. Each row is added once. */
  add(row: number, tallies: Iterable<Tally>): void {
    for (const tally of tallies) {
      const said = confidenceOf(tally);
      if (!said) continue;
      this.#rows.push(row);
      this.#itemIds.push(tally.itemId);
      this.#preferences.push(said.preference);
      this.#confidences.push(said.confidence);
    }
  }

  /** Every item that somebody said something about, ascending. */
  itemIds(): Int32Array {
    return Int32Array.from(new Set(this.#itemIds)).toSorted();
  }

  /** @param itemIds the columns: ascending, and at least those of `itemIds()` */
  matrix(rowCount: number, itemIds: Int32Array): TrainingMatrix {
    const columnOf = new Map(Array.from(itemIds, (itemId, column) => [itemId, column]));
    const interactions = interactionsOf({
      rowCount,
      columnCount: itemIds.length,
      rows: this.#rows,
      columns: this.#itemIds.map((itemId) => columnOf.get(itemId) ?? -1),
      preferences: this.#preferences,
      confidences: this.#confidences,
    });
    return { interactions, itemIds };
  }
}
