import type { ItemId } from "@segue/engine/data";
import type { ShelfKind } from "@segue/engine/decision";

/** Where a card stands. */
export interface CardPlace {
  shelf: ShelfKind;
  /** from 1 */
  rank: number;
}

/** What became of a card between two Homes: it stands on one of them alone, elsewhere than before, or where it stood. */
export type CardMark =
  | { kind: "new" }
  | { kind: "gone" }
  /** `other` is its place on the other Home */
  | { kind: "moved"; other: CardPlace }
  | { kind: "same" };

/** A Home as an order of cards. */
export type CardOrder = readonly { kind: ShelfKind; itemIds: readonly ItemId[] }[];

/**
 * Marks every card of a Home beside another one. A card is looked for on the shelf of the same kind first, since some shelves share items.
 *
 * @param alone what a card is that the other Home has nowhere
 * @returns one list a shelf, in the Home's own order
 */
export function markCards(home: CardOrder, other: CardOrder, alone: "new" | "gone"): CardMark[][] {
  const places = placesOf(other);
  return home.map(({ kind, itemIds }) =>
    itemIds.map((itemId, index): CardMark => {
      const found = places.get(itemId);
      const place = found?.find(({ shelf }) => shelf === kind) ?? found?.[0];
      if (!place) return { kind: alone };
      return place.shelf === kind && place.rank === index + 1 ? { kind: "same" } : { kind: "moved", other: place };
    }),
  );
}

function placesOf(home: CardOrder): Map<ItemId, CardPlace[]> {
  const places = new Map<ItemId, CardPlace[]>();
  for (const { kind, itemIds } of home) {
    for (const [index, itemId] of itemIds.entries()) {
      const place = { shelf: kind, rank: index + 1 };
      const known = places.get(itemId);
      if (known) known.push(place);
      else places.set(itemId, [place]);
    }
  }
  return places;
}
