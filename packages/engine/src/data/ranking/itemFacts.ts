import type { ItemId } from "../ids.ts";
import type { ItemKind } from "../item.ts";

/** What features need to know of an item. */
export interface ItemFacts {
  itemId: ItemId;
  kind: ItemKind;
  /** the artist of a track or album, the show of an episode, an artist or show itself; null for the rest */
  creatorId: ItemId | null;
  /** genre numbers */
  genres: readonly number[];
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

/** An item's own genres, else its creator's: an episode has those of its show. */
export function genresOf(item: ItemFacts, factsOf: ItemFactsOf): readonly number[] {
  if (item.genres.length > 0 || item.creatorId === null || item.creatorId === item.itemId) return item.genres;
  return factsOf(item.creatorId)?.genres ?? item.genres;
}
