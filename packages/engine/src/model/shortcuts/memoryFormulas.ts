import type { Remembered } from "./memory.ts";
import type { Recalled } from "./recall.ts";

/** Sessions that say as much about the hours of a slot as knowing nothing of it does. */
const liftPrior = 4;

/** ln of the smoothed rate of `hits` in `trials` over `mean`, the rate of everything she hears. */
function lift(hits: number, trials: number, mean: number): number {
  return Math.log((hits + liftPrior * mean) / ((trials + liftPrior) * mean));
}

/** The lowest activation that one listen of long ago could leave. */
const faintest = 1e-3;

/** ln of an activation; a thing without creator or genre has the faintest. */
export function logActivation({ traces: { activation }, slot }: Remembered): number {
  return Math.log(Math.max(faintest, slot < 0 ? 0 : activation[slot]));
}

/** How much nearer the hours of its listens are to this one than hers in general. */
export function hourLift(recalled: Recalled, { traces: { hourNearness, visits }, slot }: Remembered): number {
  return slot < 0 ? 0 : lift(hourNearness[slot], visits[slot], recalled.meanHourNearness);
}

/** The same for working days and weekends. */
export function dayLift(recalled: Recalled, { traces: { sameDay, visits }, slot }: Remembered): number {
  const mean = Math.max(recalled.meanSameDay, 1e-2);
  return slot < 0 ? 0 : lift(sameDay[slot], visits[slot], mean);
}

/** How much more of the open session than of everything the genre has, −1 … 1; 0 without a session. */
export function sessionLean({ listens: all, sessionListens }: Recalled, { traces, slot }: Remembered): number {
  if (slot < 0 || sessionListens === 0) return 0;
  return traces.inSession[slot] / sessionListens - traces.listens[slot] / all;
}
