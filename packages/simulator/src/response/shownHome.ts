import type { ItemKind } from "@segue/engine/data";

/** A card as the world knows it: a kind and an index within the catalogue's array of the kind. */
export interface ShownItem {
  kind: ItemKind;
  item: number;
}

/** A Home as somebody sees it: shelves from above, the first card of each at rank 1. */
export interface ShownHome {
  shelves: readonly { kind: string; items: readonly ShownItem[] }[];
}

/** Share of those who look at a shelf that also look at the one below it. */
const shelfDecay = 0.85;

/**
 * Chance that a card is looked at: 0.85^(shelf − 1) / log2(1 + rank), whatever it shows.
 *
 * @param shelf position of the shelf, from 1
 * @param rank of the card on it, from 1
 */
export function examinationChance(shelf: number, rank: number): number {
  return shelfDecay ** (shelf - 1) / Math.log2(1 + rank);
}
