import type { ItemId, ListenerId } from "./ids.ts";

export const interactionKinds = [
  "item.played",
  "item.saved",
  "item.unsaved",
  "item.followed",
  "item.unfollowed",
  "playlist.extended",
  "search.made",
  "shuffle.disabled",
] as const;

/** What a listener did. */
export type InteractionKind = (typeof interactionKinds)[number];

export const interactionSources = [
  "app",
  "world",
  "spotify-extended",
  "spotify-account",
  "lastfm",
  "lastfm-1k",
  "listenbrainz",
] as const;

/** How a row reached the log. */
export type InteractionSource = (typeof interactionSources)[number];

/** How exactly the start of an interaction is known. */
export type TimePrecision = "millisecond" | "second" | "minute" | "upload";

/** The part of a log row that the engine reads; the shape in which the log reaches every model and feature. */
export interface Interaction {
  listenerId: ListenerId;
  kind: InteractionKind;
  /** null for searches and shuffle */
  itemId: ItemId | null;
  /** start, milliseconds since 1970 UTC */
  occurredAt: number;
  /** sound that was heard, milliseconds; null where the source does not say and the row is a counted play */
  msPlayed: number | null;
  /** length of the item, milliseconds; null where unknown */
  durationMs: number | null;
  /** why the sound ended, as the source names it; null where it does not say */
  endReason: string | null;
  /** what the source claims; null where it claims nothing */
  skipped: boolean | null;
  /** 0–23, the listener's own clock */
  localHour: number;
  /** the shelf that it was played from; null for the listener's own search or library */
  sourceShelf: string | null;
  /** private sessions train nothing */
  private: boolean;
}
