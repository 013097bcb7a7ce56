import { hrefOf } from "../hrefOf.ts";
import type { SteeredItem } from "../steering/steeredItem.ts";

export interface Place {
  href: string;
  words: string;
}

/** The pages that an item belongs to, its own first where it is a collection, and the one of what is like it. */
export function placesOf({ kind, itemId, albumId, creator }: SteeredItem): Place[] {
  const own = kind === "track" ? null : hrefOf({ kind, itemId });
  const places: Place[] = own === null ? [] : [{ href: own, words: `Go to ${kind}` }];
  if (albumId !== null) places.push({ href: `/album/${albumId}`, words: "Go to album" });
  if (creator && creator.itemId !== itemId) {
    places.push({ href: hrefOf(creator) ?? "/", words: `Go to ${creator.kind}` });
  }
  if (kind === "track" || kind === "artist") places.push({ href: `/similar/${itemId}`, words: "Find similar" });
  return places;
}
