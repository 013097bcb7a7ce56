import type { LoggingPolicy } from "@segue/engine/data";
import type { WorldSettings } from "../world.ts";

const loggedDays = 56;
const dayMs = 86_400_000;

/** Share of sessions that begin before a Home; the others begin in the library, with a search, or on a speaker. */
export const beginsAtHome = 0.65;

/** Share of sessions in which she comes back to Home when she has heard what she wanted. */
export const returnsHome = 0.3;

/** Listens below which somebody counts as new. */
export const newcomerListens = 20;

/** Cards on a shelf at most. */
export const shelfLength = 10;
export const shortcutsLength = 8;

/** What each shelf is called. */
export const shelfTitles = {
  shortcuts: "Shortcuts",
  "made-for-you": "Made for you",
  "jump-back-in": "Jump back in",
  "recently-played": "Recently played",
  "similar-to": "More of the same kind",
  "shows-for-you": "Shows you might like",
  "try-something-else": "Try something else",
  popular: "Popular",
} as const;

export type LoggedShelf = keyof typeof shelfTitles;

/**
 * The policy that showed the world's people their Homes before Segue had any model: simple scores, and a draw with its exact
 * chances over all of them. The scores are drawn as they are (temperature 1) and know no dial, which ½ stands for.
 */
export const loggingPolicy: LoggingPolicy = {
  dial: 0.5,
  temperature: 1,
  maxPerArtist: 2,
  shelfOrder: Object.keys(shelfTitles),
  reason: "Simulated logging policy: it showed the world's Homes before there was a model",
};

/** The instant from which on Homes are logged. */
export function homesLoggedFrom({ until }: Pick<WorldSettings, "until">): number {
  return until - loggedDays * dayMs;
}
