import type { ItemId } from "../data/index.ts";
import { authorDecay } from "./authorDecay.ts";

/** How often one creator may stand on a shelf. */
export interface CreatorLimits {
  /** most items of one creator on the shelf */
  maxPerArtist: number;
  /** most of them that follow each other */
  artistInARow: number;
}

/** Whose cards stand on a shelf that is being drawn. */
export class DrawnCreators {
  readonly #creators: readonly (ItemId | null)[];
  readonly #limits: CreatorLimits;
  readonly #shown = new Map<ItemId, number>();
  #counted = 0;
  #last: ItemId | null = null;
  /** cards of `#last` that follow each other at the end */
  #run = 0;

  /** @param creators of the candidates; null for who has none, and no limit */
  constructor(creators: readonly (ItemId | null)[], limits: CreatorLimits) {
    this.#creators = creators;
    this.#limits = limits;
  }

  /**
   * What the next card would be worth of itself, 0.75·0.5^k + 0.25 with k cards of its creator above it; 0 where a limit keeps it away.
   *
   * @param drawn the cards above it, which only grow from call to call
   */
  decayOf(index: number, drawn: readonly number[]): number {
    for (; this.#counted < drawn.length; this.#counted++) this.#count(this.#creators[drawn[this.#counted]]);
    const creatorId = this.#creators[index];
    if (creatorId === null) return 1;
    const before = this.#shown.get(creatorId) ?? 0;
    const isRunFull = creatorId === this.#last && this.#run >= this.#limits.artistInARow;
    return before >= this.#limits.maxPerArtist || isRunFull ? 0 : authorDecay(before);
  }

  #count(creatorId: ItemId | null): void {
    this.#run = creatorId !== null && creatorId === this.#last ? this.#run + 1 : 1;
    this.#last = creatorId;
    if (creatorId !== null) this.#shown.set(creatorId, (this.#shown.get(creatorId) ?? 0) + 1);
  }
}
