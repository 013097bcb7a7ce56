import type { TimePrecision } from "@segue/engine/data";

/** An id that the source names; `of` says whose: the played item's, its first creator's or its album's. */
export interface ImportedId {
  of: "item" | "creator" | "album";
  /** such as spotify, isrc or musicbrainz:recording */
  scheme: string;
  id: string;
}

/** One play of any source. Names are cleaned, not yet checked; times in milliseconds since 1970 UTC. */
export interface ImportedPlay {
  kind: "track" | "episode" | "book";
  startedAt: number;
  precision: TimePrecision;
  /** sound that was heard, milliseconds; null where the source does not say and the row is a counted play */
  msPlayed: number | null;
  /** length of the item, milliseconds */
  durationMs: number | null;
  title: string;
  /** artists of a track, the show of an episode, authors of a book; the first one owns the title */
  creators: readonly [string, ...string[]];
  album: string | null;
  externalIds: readonly ImportedId[];
  startReason: string | null;
  endReason: string | null;
  /** what the source claims; null where it claims nothing */
  skipped: boolean | null;
  shuffle: boolean | null;
  offline: boolean | null;
  /** family of the device, such as android */
  device: string | null;
  private: boolean;
}

/** A row of the source: a play, or why it is none. `line` counts from 1. */
export type RowOutcome = { line: number; play: ImportedPlay } | { line: number; reason: string };

/** What a source that knows little more than a name and a time leaves open. */
export const unknownPlay = {
  msPlayed: null,
  durationMs: null,
  album: null,
  externalIds: [],
  startReason: null,
  endReason: null,
  skipped: null,
  shuffle: null,
  offline: null,
  device: null,
  private: false,
} as const satisfies Partial<ImportedPlay>;
