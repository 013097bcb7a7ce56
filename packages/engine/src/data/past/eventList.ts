import type { EventColumns } from "./eventColumns.ts";
import { PastEvent } from "./pastEvent.ts";

/** Some of a listener's events in an order of their own, to be gone through. */
export class EventList implements Iterable<PastEvent> {
  readonly #columns: EventColumns;
  readonly #rows: ArrayLike<number>;
  readonly length: number;
  /** only events with this trait; 0 for all */
  readonly #trait: number;

  /** @param only events with a trait, and how many these are; all of them where it is left out */
  constructor(columns: EventColumns, rows: ArrayLike<number>, only?: { trait: number; count: number }) {
    this.#columns = columns;
    this.#rows = rows;
    this.#trait = only?.trait ?? 0;
    this.length = only?.count ?? rows.length;
  }

  [Symbol.iterator](): Iterator<PastEvent, undefined> {
    let at = 0;
    const columns = this.#columns;
    const rows = this.#rows;
    const trait = this.#trait;
    const isWanted = (row: number): boolean => trait === 0 || columns.has(row, trait);
    return {
      next: (): IteratorResult<PastEvent, undefined> => {
        while (at < rows.length && !isWanted(rows[at])) at++;
        if (at >= rows.length) return { value: undefined, done: true };
        return { value: new PastEvent(columns, rows[at++]), done: false };
      },
    };
  }
}
