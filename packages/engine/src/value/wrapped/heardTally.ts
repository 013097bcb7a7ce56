import type { CountedListen } from "./countListens.ts";
import type { Heard } from "./wrappedEdition.ts";

/** Listens and time by a number: an item, a genre, a day. */
export class HeardTally {
  readonly #entries = new Map<number, Heard>();

  add(id: number, { heardMs }: Pick<CountedListen, "heardMs">): void {
    const entry = this.#entries.get(id);
    if (entry) {
      entry.listens++;
      entry.heardMs += heardMs;
    } else this.#entries.set(id, { listens: 1, heardMs });
  }

  get size(): number {
    return this.#entries.size;
  }

  has(id: number): boolean {
    return this.#entries.has(id);
  }

  /** The greatest entries by one of their numbers, then by the other, then the smallest id. */
  top(count: number, by: keyof Heard): (Heard & { id: number })[] {
    const other = by === "listens" ? "heardMs" : "listens";
    return [...this.#entries]
      .map(([id, { listens, heardMs }]) => ({ id, listens, heardMs }))
      .toSorted((a, b) => b[by] - a[by] || b[other] - a[other] || a.id - b.id)
      .slice(0, count);
  }
}

/** All of some listens together. */
export function sumOf(listens: readonly Pick<CountedListen, "heardMs">[]): Heard {
  return { listens: listens.length, heardMs: listens.reduce((sum, { heardMs }) => sum + heardMs, 0) };
}
