import type { ItemId } from "../data/index.ts";

/** A card that a listener saw. */
export interface SeenCard {
  itemId: ItemId;
  /** milliseconds since 1970 UTC */
  seenAt: number;
}

/** Cards in the order in which they were seen, simultaneous ones by item. */
export function bySight(left: SeenCard, right: SeenCard): number {
  return left.seenAt - right.seenAt || left.itemId - right.itemId;
}

/** The cards that a listener saw, in the order of their sightings, as columns of numbers: 12 bytes a card. */
export class SeenCards implements Iterable<SeenCard> {
  #itemIds = new Int32Array(0);
  #seenAt = new Float64Array(0);

  get length(): number {
    return this.#itemIds.length;
  }

  /** @throws RangeError for a place without a card */
  at(place: number): SeenCard {
    if (!(place in this.#itemIds)) throw new RangeError(`there is no card ${place} of ${this.length}`);
    return { itemId: this.#itemIds[place] as ItemId, seenAt: this.#seenAt[place] };
  }

  seenAt(place: number): number {
    return this.#seenAt[place];
  }

  /** @param cards in the order of their sightings, none before one that is there */
  add(cards: readonly SeenCard[]): void {
    if (cards.length === 0) return;
    const before = this.length;
    const itemIds = new Int32Array(before + cards.length);
    const seenAt = new Float64Array(before + cards.length);
    itemIds.set(this.#itemIds);
    seenAt.set(this.#seenAt);
    for (const [place, card] of cards.entries()) {
      itemIds[before + place] = card.itemId;
      seenAt[before + place] = card.seenAt;
    }
    this.#itemIds = itemIds;
    this.#seenAt = seenAt;
  }

  *[Symbol.iterator](): Generator<SeenCard, undefined> {
    for (let place = 0; place < this.length; place++) yield this.at(place);
  }
}
