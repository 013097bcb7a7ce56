import type { ListedItem, OwnListening } from "@segue/db";
import type { ItemId, ItemKind } from "@segue/engine/data";
import { subtitleOf } from "../subtitleOf.ts";

/** What sounds by itself. */
export type SoundingKind = Extract<ItemKind, "track" | "episode" | "book">;

/** What a cover is drawn from. */
export interface CoverView {
  itemId: ItemId;
  kind: ItemKind;
  genre: string | null;
  audio: ListedItem["audio"];
}

/** One line of a list that can be played from its top to its bottom. */
export interface QueueEntry {
  itemId: ItemId;
  kind: SoundingKind;
  title: string;
  subtitle: string;
  /** null where nobody knows */
  durationMs: number | null;
  cover: CoverView;
  /** false for what left the catalogue: it keeps its place and does not sound */
  playable: boolean;
  explicit: boolean;
  /** where she left an episode or a book unfinished; null when she did not */
  resumeMs: number | null;
  /** she heard an episode or a book to its end */
  finished: boolean;
  albumId: ItemId | null;
  albumTitle: string | null;
  /** the artist of a track, the show of an episode */
  artistId: ItemId | null;
  /** of an episode, ISO date; null where nobody knows */
  publishedOn: string | null;
}

/** Share of an item after which it counts as heard to its end. */
const finishedShare = 0.9;
/** What was heard for less than this is begun anew, milliseconds. */
const leastResumeMs = 10_000;

export function isSounding(kind: ItemKind): kind is SoundingKind {
  return kind === "track" || kind === "episode" || kind === "book";
}

export function coverOf({ itemId, kind, genre, audio }: ListedItem): CoverView {
  return { itemId, kind, genre, audio };
}

/** The line of an item that sounds; null for one that does not. */
export function queueEntry(item: ListedItem, own: OwnListening | undefined): QueueEntry | null {
  const { itemId, kind, title, durationMs, explicit, albumId, albumTitle, ownerId: artistId, publishedOn } = item;
  if (!isSounding(kind)) return null;
  const facts = { durationMs, explicit, albumId, albumTitle, artistId, publishedOn, playable: !item.isWithdrawn };
  const progress = kind === "track" ? { resumeMs: null, finished: false } : progressOf(durationMs, own);
  return { itemId, kind, title, subtitle: subtitleOf(item), cover: coverOf(item), ...facts, ...progress };
}

/** How far she is in something that one hears over days. */
export function progressOf(
  durationMs: number | null,
  own: Pick<OwnListening, "positionMs" | "longestMs"> | undefined,
): Pick<QueueEntry, "resumeMs" | "finished"> {
  if (!own) return { resumeMs: null, finished: false };
  const position = own.positionMs ?? own.longestMs ?? 0;
  if (durationMs !== null && position >= finishedShare * durationMs) return { resumeMs: null, finished: true };
  if (position >= leastResumeMs) return { resumeMs: position, finished: false };
  // Begun again from the top after she had heard it all.
  const heardAll = durationMs !== null && (own.longestMs ?? 0) >= finishedShare * durationMs;
  return { resumeMs: null, finished: heardAll };
}
