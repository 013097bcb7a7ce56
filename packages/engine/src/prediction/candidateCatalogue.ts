import type { ItemId, ItemKind } from "../data/index.ts";

/** What the generators need to know of an item. */
export interface CandidateItem {
  itemId: ItemId;
  kind: ItemKind;
  /** the artist of a track or album, the show of an episode, an artist or show itself; null for the rest */
  creatorId: ItemId | null;
  /** milliseconds; null where the kind has none or nobody knows */
  durationMs: number | null;
  /** genre numbers */
  genres: readonly number[];
  /** when it came out, milliseconds since 1970 UTC; null where the kind has no day or nobody knows */
  releasedAt: number | null;
  /** it left the catalogue, and is proposed nowhere */
  isWithdrawn: boolean;
}

/** The catalogue as the generators read it; an item it does not know is never proposed. */
export interface CandidateCatalogue {
  itemOf(itemId: number): CandidateItem | undefined;
  /** the items of a kind that can be proposed, in ascending order of id */
  itemsOf(kind: ItemKind): readonly CandidateItem[];
  /** the tracks whose day is known, the newest first */
  newestTracks(): readonly CandidateItem[];
  /** an artist's tracks, most popular first */
  bestTracksOf(artistId: number): readonly ItemId[];
  /** a playlist's tracks, in their order */
  tracksOfPlaylist(playlistId: number): readonly ItemId[];
}
