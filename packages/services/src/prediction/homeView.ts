import type { CatalogueRow } from "@segue/db";
import type { ItemId, ItemKind } from "@segue/engine/data";
import type { ShelfKind } from "@segue/engine/decision";

/** What a card plays. */
export interface PlayView {
  itemId: ItemId;
  kind: ItemKind;
  title: string;
  subtitle: string;
  /** null where nobody knows */
  durationMs: number | null;
}

export interface CardView {
  itemId: ItemId;
  kind: ItemKind;
  /** who made it: the artist of a track or album, the show of an episode, an artist or show itself; null for the rest */
  creatorId: ItemId | null;
  /** the album of a track; null for the rest, and where it is on none */
  albumId: ItemId | null;
  title: string;
  subtitle: string;
  /** from 1 */
  rank: number;
  reason: string;
  /** nothing of its artist or show is in what she played, as far as it counts; never for a new listener */
  isNew: boolean;
  /** null when nothing of it can be played, as with an artist known only from counts */
  play: PlayView | null;
  genre: string | null;
  /** of what the card plays */
  audio: CatalogueRow["audio"];
}

export interface ShelfView {
  slateId: string;
  kind: ShelfKind;
  title: string;
  reason: string;
  cards: CardView[];
}

export interface HomeView {
  id: string;
  greeting: string;
  /** 0–23 on her clock */
  localHour: number;
  servedAt: Date;
  models: { name: string; version: number }[];
  policy: {
    version: number;
    /** what the policy says */
    dial: number;
    /** what was used for her, after openness and band */
    appliedDial: number;
  };
  shelves: ShelfView[];
}

/** A Home without its cards. */
export type HomeHead = Omit<HomeView, "shelves"> & { shelves: Omit<ShelfView, "cards">[] };
