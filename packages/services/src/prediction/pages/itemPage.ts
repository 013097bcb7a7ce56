import type { ItemId, ItemKind } from "@segue/engine/data";
import type { CoverView, QueueEntry } from "./queueEntry.ts";

/** An item in a list of links. */
export interface ItemLink {
  itemId: ItemId;
  kind: ItemKind;
  title: string;
  subtitle: string;
  cover: CoverView;
  /** ISO date; null where nobody knows */
  publishedOn: string | null;
}

interface AnyPage<Kind extends ItemKind> extends ItemLink {
  kind: Kind;
  genre: string | null;
  /** it left the catalogue: it is remembered, and does not play any more */
  isWithdrawn: boolean;
}

/** What she heard of something with many parts. */
export interface OwnSummary {
  plays: number;
  /** null when she never played it */
  lastPlayedAt: Date | null;
}

export interface ArtistPage extends AnyPage<"artist"> {
  entries: QueueEntry[];
  albums: ItemLink[];
  own: OwnSummary;
}

export interface AlbumPage extends AnyPage<"album"> {
  artist: { itemId: ItemId; title: string };
  entries: QueueEntry[];
  /** its best track, by which others are found; null for an album without tracks */
  seed: { itemId: ItemId; title: string } | null;
}

/** A playlist's own page asks for its tracks itself, because they can be edited there. */
type PlaylistPlace = AnyPage<"playlist">;

export interface ShowPage extends AnyPage<"show"> {
  publisher: string;
  /** newest first */
  entries: QueueEntry[];
}

export interface EpisodePage extends AnyPage<"episode"> {
  show: { itemId: ItemId; title: string };
  entry: QueueEntry;
  /** other episodes of the show, newest first */
  others: QueueEntry[];
}

export interface BookPage extends AnyPage<"book"> {
  author: string;
  entry: QueueEntry;
  /** other books on its subjects, the most alike first */
  others: ItemLink[];
}

/** A track has no page of its own: it stands on its album's, else on its artist's. */
export interface TrackPlace extends AnyPage<"track"> {
  albumId: ItemId | null;
  artistId: ItemId | null;
  entry: QueueEntry;
}

/** The page of an item, by its kind. */
export type ItemPage = ArtistPage | AlbumPage | PlaylistPlace | ShowPage | EpisodePage | BookPage | TrackPlace;
