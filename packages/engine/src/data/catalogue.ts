import type { ArtistBand, AudioFeatures, ItemKind } from "./item.ts";

/**
 * A catalogue before it has database ids: every reference is an index into the array of that kind, and `genres` into
 * `Catalogue.genres`. Dates are ISO days, durations milliseconds.
 */
export interface Catalogue {
  rightsHolders: { name: string; microsPerStream: number }[];
  genres: string[];
  artists: CatalogueArtist[];
  albums: { title: string; artist: number; releasedOn: string }[];
  tracks: CatalogueTrack[];
  shows: { title: string; publisher: string; genres: number[] }[];
  episodes: { title: string; show: number; durationMs: number; publishedOn: string }[];
  books: { title: string; author: string; durationMs: number; genres: number[] }[];
  playlists: { title: string; description: string; tracks: number[] }[];
}

export interface CatalogueArtist {
  title: string;
  band: ArtistBand;
  /** ISO 3166 alpha-2 */
  country: string;
  rightsHolder: number;
  genres: number[];
}

export interface CatalogueTrack extends AudioFeatures {
  title: string;
  artist: number;
  album: number;
  durationMs: number;
  explicit: boolean;
  genres: number[];
}

/** A listener before the database knows her. */
export interface NewListener {
  /** unique within the world */
  key: string;
  displayName: string;
  /** IANA zone */
  zone: string;
  /** ISO 3166 alpha-2 */
  country: string;
}

/** An interaction before the database knows its item: `item` is the index within the catalogue array of `itemKind`. */
export interface NewInteraction {
  /** UUIDv7 of the start */
  id: string;
  listener: number;
  kind: "item.played" | "item.saved" | "item.followed" | "search.made" | "shuffle.disabled";
  itemKind: ItemKind | null;
  item: number | null;
  occurredAt: number;
  msPlayed: number | null;
  durationMs: number | null;
  positionMs: number | null;
  startReason: string | null;
  endReason: string | null;
  skipped: boolean | null;
  shuffle: boolean | null;
  sessionId: string | null;
  localHour: number;
  zone: string;
  device: string;
  query: string | null;
  sourceShelf: string | null;
  /** the slate that it was played from; null when it came from elsewhere, or from before Homes were logged */
  slateId: string | null;
}
