import type { Random } from "../random/random.ts";

/** How a play may end. Chances sum to 1 with `finish`. */
export interface PlayChances {
  /** ended by the listener before 30 s */
  skip: number;
  /** left after 30 s, before the end */
  leave: number;
  finish: number;
}

const shortestSkipMs = 1500;
const skipSpanMs = 26_000;
const streamMs = 30_000;
const leaveFrom = 0.05;
const leaveTo = 0.85;

/**
 * @param liking 0–1
 * @param skipBase the listener's own readiness to skip, 0–1
 * @param tiredness recent plays of the same artist, as by `ListenerState.tiredness`
 */
export function playChances(liking: number, skipBase: number, tiredness: number): PlayChances {
  const wish = skipBase * (1.6 - 1.35 * liking) + 0.02 * Math.min(10, tiredness);
  const skip = Math.min(0.95, Math.max(0.02, wish));
  const leave = (1 - skip) * (0.05 + 0.12 * (1 - liking));
  return { skip, leave, finish: 1 - skip - leave };
}

/** Draws what is heard, whole milliseconds; under 30 s is a skip, the whole duration a finish. */
export function drawHeardMs(random: Random, chances: PlayChances, durationMs: number): number {
  const dice = random.next();
  if (dice < chances.skip) {
    return Math.round(Math.min(shortestSkipMs + skipSpanMs * random.next() ** 2, durationMs - 1000));
  }
  if (dice >= chances.skip + chances.leave) return durationMs;
  return Math.round(streamMs + random.between(leaveFrom, leaveTo) * (durationMs - streamMs));
}

/** The exact expectation of `drawHeardMs`, for tracks of at least 50 s. */
export function expectedHeardMs(chances: PlayChances, durationMs: number): number {
  const left = streamMs + ((leaveFrom + leaveTo) / 2) * (durationMs - streamMs);
  return chances.skip * (shortestSkipMs + skipSpanMs / 3) + chances.leave * left + chances.finish * durationMs;
}

/** Heard long enough to say something about taste: half of it or four minutes. */
export function isListen(heardMs: number, durationMs: number): boolean {
  return heardMs >= Math.min(durationMs / 2, 240_000);
}

/** The exact chance that `isListen` holds for what `drawHeardMs` draws. */
export function listenChance(chances: PlayChances, durationMs: number): number {
  const needed = (Math.min(durationMs / 2, 240_000) - streamMs) / (durationMs - streamMs);
  const share = Math.min(1, Math.max(0, (leaveTo - needed) / (leaveTo - leaveFrom)));
  return chances.finish + chances.leave * share;
}
