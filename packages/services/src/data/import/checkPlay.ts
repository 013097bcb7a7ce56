import { matchKey } from "@segue/engine/data";
import { clockToleranceMs, earliestPlay, longestPlayMs } from "../plausiblePlay.ts";
import type { ImportedPlay, RowOutcome } from "./play.ts";

/** UTF-8 bytes; no real name comes near */
const maxNameBytes = 1000;
/** UTF-8 bytes that an index can hold; normalising lengthens some letters */
const maxKeyBytes = 2600;

/**
 * Why a play cannot be stored, whatever its source; null when it can. The order matters: a start that was computed from a
 * nonsensical time heard is not to be blamed.
 *
 * @param now milliseconds since 1970 UTC
 */
function playProblem(play: ImportedPlay, now: number): string | null {
  return heardProblem(play.msPlayed) ?? timeProblem(play, now) ?? nameProblem(play);
}

function heardProblem(msPlayed: number | null): string | null {
  if (msPlayed === null) return null;
  if (msPlayed < 0) return "the time heard is negative";
  if (msPlayed > longestPlayMs) return "the time heard is more than 24 hours";
  return Number.isInteger(msPlayed) ? null : "the time heard is no whole number of milliseconds";
}

function timeProblem({ startedAt, msPlayed }: ImportedPlay, now: number): string | null {
  if (startedAt < earliestPlay) return "the time is before 2002-10-01: a device without a clock";
  return startedAt + (msPlayed ?? 0) > now + clockToleranceMs ? "the time is in the future" : null;
}

function nameProblem({ title, creators, album }: ImportedPlay): string | null {
  const names = [title, creators[0], album ?? ""];
  const keys = [matchKey(creators[0], title), matchKey(creators[0], album ?? "")];
  const tooLong =
    names.some((name) => Buffer.byteLength(name) > maxNameBytes) ||
    keys.some((key) => Buffer.byteLength(key) > maxKeyBytes);
  return tooLong ? "a name is longer than 1,000 bytes" : null;
}

/** The outcome of a row, with plays that cannot be stored turned away. */
export function checkedOutcome(outcome: RowOutcome, now: number): RowOutcome {
  if ("reason" in outcome) return outcome;
  const reason = playProblem(outcome.play, now);
  return reason === null ? outcome : { line: outcome.line, reason };
}
