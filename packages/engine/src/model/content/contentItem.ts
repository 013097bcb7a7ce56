import type { AudioFeatures } from "../../data/index.ts";

/** What is known of an item before anybody heard it. */
export interface ContentItem {
  itemId: number;
  /** who made it: the artist of a track; null for an artist itself, and where nobody knows */
  creatorId: number | null;
  /** names */
  genres: readonly string[];
  /** null where nobody knows */
  sound: AudioFeatures | null;
}
