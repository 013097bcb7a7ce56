import type { ItemId } from "../ids.ts";
import type { ItemKind } from "../item.ts";
import type { KnownItem } from "../knownItem.ts";

/** What features of a candidate need to know of an item. */
export interface ItemFacts extends KnownItem {
  itemId: ItemId;
  creatorId: ItemId | null;
  /** milliseconds; null where the kind has none or nobody knows */
  durationMs: number | null;
}

/** Facts of an item; undefined for one that is not in the catalogue. */
export type ItemFactsOf = (itemId: number) => ItemFacts | undefined;

/** Kinds of sound that people come for at different moments. */
export const soundClasses = ["music", "spoken", "book"] as const;
export type SoundClass = (typeof soundClasses)[number];

/** What somebody sits down for: music, talk or a book. Anything that is neither show, episode nor book is music. */
export function soundClassOf(kind: ItemKind): SoundClass {
  if (kind === "book") return "book";
  return kind === "show" || kind === "episode" ? "spoken" : "music";
}
