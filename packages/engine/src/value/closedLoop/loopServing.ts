import type { ArtistBand, ItemId } from "../../data/index.ts";
import type { ShelfKind } from "../../decision/index.ts";
import type { GeneratedCandidates, SeenCard, TastePlay } from "../../prediction/index.ts";

/** What a policy is told of a visit in a simulated world: only what a log could tell it. */
export interface LoopVisit {
  /** milliseconds since 1970 UTC */
  at: number;
  /** 0–23 on her clock */
  localHour: number;
  candidates: GeneratedCandidates;
  /** her listens by artist, each weighing 2^(−age / 30 days) */
  decayedPlays: ReadonlyMap<ItemId, number>;
  /** cards that she saw since the loop began */
  cards: readonly SeenCard[];
  /** tracks that she played from Home since the loop began, newest first */
  plays: readonly Pick<TastePlay, "itemId" | "occurredAt">[];
  /** discoveries among the cards that she saw, and those whose artist she began to listen to */
  discoveries: { seen: number; accepted: number };
  /** uniform in [0, 1) */
  random: () => number;
}

/** A shelf as it is shown; rank 1 first. */
export interface LoopShelf {
  kind: ShelfKind;
  itemIds: readonly ItemId[];
}

/** A policy at work in a simulated world. */
export interface LoopServing {
  serve: (visit: LoopVisit) => LoopShelf[];
  /** what is decided once a day, such as the bonuses of the exposure controller */
  endDay: () => void;
  /** millionths of the house currency for a stream of a rights holder of the world */
  microsOf: (rightsHolder: number) => number;
}

/** What a simulated catalogue tells about who made its music. */
export interface LoopCatalogue {
  rightsHolders: readonly { name: string; microsPerStream: number }[];
  /** null for who is no artist */
  artistOf: (creatorId: ItemId) => { band: ArtistBand; rightsHolder: number; genres: readonly number[] } | null;
  /** who made an item; null for nobody */
  creatorOf: (itemId: number) => ItemId | null;
}
