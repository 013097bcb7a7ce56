/** What Wrapped must know of something that can be heard. */
export interface WrappedItem {
  kind: "track" | "episode" | "book";
  /** the artist of a track, the show of an episode; null for a book, and where nobody knows */
  creatorId: number | null;
  /** null where it is on none */
  albumId: number | null;
  /** genre numbers of a track, its artist's where it has none itself; none for the rest */
  genres: readonly number[];
  /** year in which it came out; null where nobody knows */
  releasedIn: number | null;
}

/** Undefined for what cannot be heard, or is not known. */
export type WrappedItemOf = (itemId: number) => WrappedItem | undefined;
