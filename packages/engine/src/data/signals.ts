import type { Interaction } from "./interaction.ts";

/** What one play says about the listener. */
export interface Signals {
  /** heard at least 30 s: what royalties are paid for */
  stream: boolean;
  /** heard at least half or four minutes: what taste is learnt from */
  listen: boolean;
  /** ended by the listener before 30 s */
  skip: boolean;
  /** heard at least 90 % */
  finish: boolean;
}

/** The part of a play that its signals follow from. */
export type Play = Pick<Interaction, "msPlayed" | "durationMs" | "endReason">;

export const streamMs = 30_000;
const longListenMs = 240_000;
/** Stands in where the source knows no length: the middle of the catalogue's. */
const typicalDurationMs = 210_000;

/** Endings that nobody chose, in the words of the sources; any other word, or none, is the listener's doing. */
const unchosenEndings = new Set([
  "trackdone",
  "trackerror",
  "unexpected-exit",
  "unexpected-exit-while-paused",
  "logout",
  "appload",
]);

/**
 * The four signals of a play. What a source itself claims about skipping is not read, because old exports claim wrongly. A
 * counted play whose length heard is unknown (`msPlayed` null) is a stream and a listen. Where the item's length is unknown,
 * a play that ran to its end is finished, and any other counts as a listen from half of a typical track.
 */
export function signalsOf({ msPlayed, durationMs, endReason }: Play): Signals {
  if (msPlayed === null) return { stream: true, listen: true, skip: false, finish: false };
  const stream = msPlayed >= streamMs;
  const known = durationMs !== null && durationMs > 0;
  const finish = known ? msPlayed >= 0.9 * durationMs : stream && endReason === "trackdone";
  const half = Math.min(0.5 * (known ? durationMs : typicalDurationMs), longListenMs);
  const chosen = endReason === null || !unchosenEndings.has(endReason);
  return { stream, listen: finish || msPlayed >= half, skip: !stream && !finish && chosen, finish };
}
