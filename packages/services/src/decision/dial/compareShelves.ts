import type { FirstShelf, ShelfCard } from "./firstShelf.ts";

export interface ComparedCard extends ShelfCard {
  /** it stands on one of the two shelves alone */
  isChanged: boolean;
}

export interface ComparedShelf {
  /** what was asked for, and what the policy's band made of it, 0–1 */
  requested: number;
  applied: number;
  /** cards of artists that she does not know, or no longer */
  discoveries: number;
  cards: ComparedCard[];
}

export interface ShelfComparison {
  before: ComparedShelf;
  after: ComparedShelf;
  /** cards of the new shelf that the old one has not */
  changed: number;
}

/** Two shelves side by side, with what stands on one of them alone marked. */
export function compareShelves(before: FirstShelf, after: FirstShelf): ShelfComparison {
  const compared = compare(after, before);
  return {
    before: compare(before, after),
    after: compared,
    changed: compared.cards.filter((one) => one.isChanged).length,
  };
}

function compare({ dial, cards }: FirstShelf, other: FirstShelf): ComparedShelf {
  const others = new Set(other.cards.map(({ itemId }) => itemId));
  return {
    ...dial,
    discoveries: cards.filter(({ isDiscovery }) => isDiscovery).length,
    cards: cards.map((card) => ({ ...card, isChanged: !others.has(card.itemId) })),
  };
}
