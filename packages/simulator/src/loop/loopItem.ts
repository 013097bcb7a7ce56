import type { ItemId } from "@segue/engine/data";
import type { Offer } from "../logging/drawCards.ts";

type LoopKind = Offer["kind"];

const kinds: readonly LoopKind[] = ["track", "artist", "show", "book", "playlist"];

/** What stands for an item of the world's catalogue where items have one number each. */
export function loopItemId(kind: LoopKind, item: number): ItemId {
  return (item * kinds.length + kinds.indexOf(kind)) as ItemId;
}

/** Kind of an item, and its index within the catalogue's array of the kind. */
export function loopItemOf(itemId: number): { kind: LoopKind; item: number } {
  return { kind: kinds[itemId % kinds.length], item: Math.floor(itemId / kinds.length) };
}
