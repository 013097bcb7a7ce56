import type { ItemKind } from "./item.ts";

/** What models and features must know of an item. */
export interface KnownItem {
  kind: ItemKind;
  /** the artist of a track or album, the show of an episode; an artist or show itself; null for the rest */
  creatorId: number | null;
  /** genre numbers; those of a show are its topics */
  genres: readonly number[];
}

/** The catalogue, as far as it is known; undefined for an item that is not in it. */
export type KnownItemOf = (itemId: number) => KnownItem | undefined;

/** An item's own genres, else its creator's: an episode has those of its show. */
export function genresOf(item: KnownItem, itemOf: KnownItemOf): readonly number[] {
  if (item.genres.length > 0 || item.creatorId === null) return item.genres;
  return itemOf(item.creatorId)?.genres ?? [];
}
