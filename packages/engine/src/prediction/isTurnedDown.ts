import type { Tally } from "../data/index.ts";

/** Skipped, and never listened to or saved. */
export function isTurnedDown(tally: Pick<Tally, "listens" | "skips" | "saves"> | undefined): boolean {
  return tally !== undefined && tally.skips > 0 && tally.listens === 0 && tally.saves === 0;
}
