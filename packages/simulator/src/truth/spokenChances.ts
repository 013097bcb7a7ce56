import type { Random } from "../random/random.ts";
import { isListen } from "./playChances.ts";

const minuteMs = 60_000;
const quitFromMs = 5000;
const quitToMs = 100_000;
const leaveFromMs = 2.5 * minuteMs;

/** How listening to an episode may end: given up at once, left on the way, heard to the end. Sums to 1. */
export interface SpokenChances {
  quit: number;
  leave: number;
  finish: number;
}

/** @param interest love for the topic, 0–1 */
export function spokenChances(interest: number): SpokenChances {
  const quit = 0.28 * (1.15 - interest);
  const finish = (1 - quit) * (0.55 + 0.2 * interest);
  return { quit, leave: 1 - quit - finish, finish };
}

/** Draws what is heard of the `leftMs` that are left, whole milliseconds; `leftMs` is the end. */
export function drawSpokenMs(random: Random, chances: SpokenChances, leftMs: number): number {
  const dice = random.next();
  if (dice < chances.quit) return Math.round(Math.min(leftMs, random.between(quitFromMs, quitToMs)));
  if (dice >= chances.quit + chances.leave) return leftMs;
  return Math.round(Math.min(leftMs, random.between(leaveFromMs, Math.max(leaveFromMs, leftMs))));
}

/** The exact expectation of `drawSpokenMs`. */
export function expectedSpokenMs(chances: SpokenChances, leftMs: number): number {
  const quit = cappedMean(quitFromMs, quitToMs, leftMs);
  const leave = cappedMean(leaveFromMs, Math.max(leaveFromMs, leftMs), leftMs);
  return chances.quit * quit + chances.leave * leave + chances.finish * leftMs;
}

/** The exact chance that what `drawSpokenMs` draws is a listen of something `leftMs` long. */
export function spokenListenChance(chances: SpokenChances, leftMs: number): number {
  const needed = Math.min(leftMs / 2, 240_000);
  const quit = shareAbove(quitFromMs, quitToMs, needed);
  const leave = shareAbove(leaveFromMs, Math.max(leaveFromMs, leftMs), needed);
  return chances.quit * quit + chances.leave * leave + (isListen(leftMs, leftMs) ? chances.finish : 0);
}

/** Mean of min(cap, X) for X uniform between `from` and `to`. */
function cappedMean(from: number, to: number, cap: number): number {
  if (cap <= from) return cap;
  if (cap >= to) return (from + to) / 2;
  const below = (cap - from) / (to - from);
  return (below * (from + cap)) / 2 + (1 - below) * cap;
}

/** Share of the uniform between `from` and `to` that is at least `limit`. */
function shareAbove(from: number, to: number, limit: number): number {
  if (to <= from) return from >= limit ? 1 : 0;
  return Math.min(1, Math.max(0, (to - limit) / (to - from)));
}
