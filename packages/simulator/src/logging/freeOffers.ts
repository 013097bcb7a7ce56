import type { Offer } from "./drawCards.ts";

const kinds: readonly Offer["kind"][] = ["track", "artist", "show", "book", "playlist"];

/** A number that an item of any kind has alone. */
export function offerKey({ kind, item }: Pick<Offer, "kind" | "item">): number {
  return item * kinds.length + kinds.indexOf(kind);
}

/** The offers that do not stand on the Home yet, each item once. */
export function freeOffers(offers: readonly Offer[], placed: ReadonlySet<number>): Offer[] {
  const proposed = new Set<number>();
  return offers.filter((offer) => {
    const key = offerKey(offer);
    if (placed.has(key) || proposed.has(key)) return false;
    proposed.add(key);
    return true;
  });
}
