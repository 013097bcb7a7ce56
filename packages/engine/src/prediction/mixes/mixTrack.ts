import type { ItemId } from "../../data/index.ts";

/** A track of a mix, and why it is in it. */
export interface MixTrack {
  itemId: ItemId;
  /** its artist */
  creatorId: ItemId;
  /** she has never listened to its artist, or not in the last 180 days */
  isNew: boolean;
  /** the artist of hers that it goes with: its own when she plays it; null where nobody knows */
  becauseOf: ItemId | null;
}

/** What keeps a mix from repeating itself. */
export interface MixLimits {
  /** tracks, at most */
  length: number;
  /** tracks of one artist, at most */
  perArtist: number;
}

/** Tracks of one artist that may follow each other, where no other is left. */
export const mostInARow = 2;
