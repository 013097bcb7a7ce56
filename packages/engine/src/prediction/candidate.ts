import type { ItemId } from "../data/index.ts";

export const candidateSources = [
  "shortcuts",
  "recently-played",
  "jump-back-in",
  "unfinished",
  "made-for-you-familiar",
  "made-for-you-discovery",
  "similar-to",
  "shows",
  "playlists",
  "popular",
  "catalogue",
] as const;

/** The generator that found a candidate. */
export type CandidateSource = (typeof candidateSources)[number];

/** Why a candidate is there, as facts; the wording is the server's. */
export type CandidateReason =
  | { kind: "becauseYouPlay"; itemId: ItemId }
  | { kind: "played"; plays: number }
  | { kind: "lastHeard"; at: number }
  | { kind: "unfinished"; remainingMs: number }
  | { kind: "alikeAudience"; itemId: ItemId }
  | { kind: "sharedGenre"; genre: number }
  | { kind: "popular" }
  | { kind: "editorial" };

/** An item that a generator proposes. */
export interface Candidate {
  itemId: ItemId;
  /** who made it: the artist of a track or album, the show of an episode, an artist or show itself; null for the rest */
  creatorId: ItemId | null;
  source: CandidateSource;
  /** the source's own number, higher is better; comparable only within one source */
  strength: number;
  reason: CandidateReason;
}

/** A candidate with the one number that is comparable across sources. */
export interface ScoredCandidate extends Candidate {
  /** in (0, 1] */
  relevance: number;
}
