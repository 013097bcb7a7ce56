import type { ItemId } from "../data/index.ts";

/** The generator that found a candidate. */
export type CandidateSource =
  | "shortcuts"
  | "recently-played"
  | "lapsed"
  | "unfinished"
  | "familiar-tracks"
  | "familiar-artists"
  | "discovery-tracks"
  | "discovery-artists"
  | "similar-to"
  | "shows"
  | "playlists"
  | "new-releases"
  | "unheard-tracks"
  | "books"
  | "popular"
  | "catalogue";

/** Why a candidate is there, as facts; the wording is the server's. */
export type CandidateReason =
  | { kind: "played"; plays: number }
  | { kind: "lastHeard"; at: number }
  | { kind: "unfinished"; remainingMs: number }
  /** its creator is one that she listened to, now or long ago */
  | { kind: "sameArtist" }
  /** another artist, one that she listened to */
  | { kind: "becauseYouPlay"; itemId: ItemId }
  /** an artist that she named when she came, its own creator or another one */
  | { kind: "becauseYouPicked"; itemId: ItemId }
  | { kind: "released"; at: number }
  | { kind: "alikeAudience"; itemId: ItemId }
  | { kind: "sharedGenre"; genre: number }
  | { kind: "taste" }
  | { kind: "popular" }
  | { kind: "editorial" };

/** An item that a generator proposes. */
export interface Candidate {
  itemId: ItemId;
  /** who made it: the artist of a track or album, the show of an episode, an artist or show itself; null for the rest */
  creatorId: ItemId | null;
  source: CandidateSource;
  /** the source's own number above 0, higher is better; comparable only within one source */
  strength: number;
  reason: CandidateReason;
}

/** What the ranker foretells of a card that she looks at in the first place of a Home. */
export interface CardChances {
  /** that she listens to it, calibrated, in (0, 1) */
  listen: number;
  /** its creator is one without a listen of hers in 180 days */
  isDiscovery: boolean;
}

/** A candidate with the one number that is comparable across sources. */
export interface ScoredCandidate extends Candidate {
  /** in (0, 1]; comparable within a shelf */
  relevance: number;
  /** there where the ranker gave the relevance, missing where ranks within the source stood in */
  chances?: CardChances;
  /** the best chance on its side, which its own was divided by; there where chances are */
  best?: number;
}
