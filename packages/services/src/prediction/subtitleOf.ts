import type { ItemKind } from "@segue/engine/data";

interface Owned {
  kind: ItemKind;
  /** the title of the artist of a track or album, or of the show of an episode; null for the rest */
  ownerTitle: string | null;
  /** a show's publisher, a book's author, a playlist's description; null for the rest */
  note: string | null;
}

/** The line under an item's title: who made it, or what it is. */
export function subtitleOf({ kind, ownerTitle, note }: Owned): string {
  return kind === "artist" ? "Artist" : (ownerTitle ?? note ?? "");
}
