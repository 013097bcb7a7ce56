import type { Queued } from "../playState.ts";

/** What is heard itself, not the artist, show or collection whose card it was started from. */
export function heardKind({ cover }: Queued): "track" | "episode" | "book" {
  if (cover.kind === "episode" || cover.kind === "show") return "episode";
  return cover.kind === "book" ? "book" : "track";
}

/** The page of what is heard; a track's own address leads to its album, else to its artist. */
export function heardHref(item: Queued): string {
  return `/${heardKind(item)}/${item.itemId}`;
}
