import type { ListenLog } from "./listenLog.ts";
import type { Recalled, Traces } from "./recall.ts";

/** Sessions that say as much about the hours of a slot as knowing nothing of it does. */
const liftPrior = 4;

/** One number about a memory (an item that was listened to before) at a moment. */
export interface MemoryFeature {
  name: string;
  /** in words, for the model card */
  meaning: string;
}

/** The features of a memory, in the order of the model's weights. Whoever adds one adds it here and in `writeFeatures`. */
export const memoryFeatures = [
  { name: "activation", meaning: "ln Σ age^−d over the listens of the item" },
  { name: "frequency", meaning: "ln of the item's listens" },
  { name: "recency", meaning: "−ln of the age of its last listen, hours" },
  { name: "hourLift", meaning: "ln of how much nearer its hours are to this one than her hours in general" },
  { name: "dayLift", meaning: "the same for working days and weekends" },
  { name: "creatorActivation", meaning: "ln Σ age^−d over the listens of its artist or show" },
  { name: "creatorFrequency", meaning: "ln of the listens of its artist or show" },
  { name: "creatorHourLift", meaning: "hour lift of its artist or show" },
  { name: "genreActivation", meaning: "ln Σ age^−d over the listens of its genre" },
  { name: "genreHourLift", meaning: "hour lift of its genre" },
  { name: "genreDayLift", meaning: "day lift of its genre" },
  { name: "heardInSession", meaning: "1 when it was heard in the open session" },
  { name: "creatorInSession", meaning: "ln(1 + listens of its artist or show in the open session)" },
  { name: "genreInSession", meaning: "share of the open session that its genre has, less the share it has in general" },
] as const satisfies readonly MemoryFeature[];

export const featureCount = memoryFeatures.length;

/** ln of the smoothed rate of `hits` in `trials` over `mean`, the rate of everything she hears. */
function lift(hits: number, trials: number, mean: number): number {
  return Math.log((hits + liftPrior * mean) / ((trials + liftPrior) * mean));
}

/** ln of an activation; that of a thing without creator or genre is the lowest that one listen of long ago could leave. */
const faintest = 1e-3;
const logActivation = ({ activation }: Traces, slot: number): number =>
  Math.log(Math.max(faintest, slot < 0 ? 0 : activation[slot]));

function hourLift(recalled: Recalled, { hourNearness, visits }: Traces, slot: number): number {
  return slot < 0 ? 0 : lift(hourNearness[slot], visits[slot], recalled.meanHourNearness);
}

function dayLift(recalled: Recalled, { sameDay, visits }: Traces, slot: number): number {
  const mean = Math.max(recalled.meanSameDay, 1e-2);
  return slot < 0 ? 0 : lift(sameDay[slot], visits[slot], mean);
}

/** How much more of the open session than of everything the genre has, −1 … 1; 0 without a session. */
function sessionLean({ listens: all, sessionListens }: Recalled, { listens, inSession }: Traces, slot: number): number {
  if (slot < 0 || sessionListens === 0) return 0;
  return inSession[slot] / sessionListens - listens[slot] / all;
}

/**
 * Writes the features of the memory of one item into `out` from place `at` on.
 *
 * @param item slot of an item that was listened to before the moment
 */
export function writeFeatures(
  { log, recalled }: { log: ListenLog; recalled: Recalled },
  item: number,
  { out, at }: { out: Float32Array | Float64Array; at: number },
): void {
  const { item: own, creator: byCreator, genre: byGenre } = recalled.traces;
  const creator = log.creatorOfItem[item];
  const genre = log.genreOfItem[item];
  out[at] = logActivation(own, item);
  out[at + 1] = Math.log(own.listens[item]);
  out[at + 2] = -Math.log(own.lastAge[item]);
  out[at + 3] = hourLift(recalled, own, item);
  out[at + 4] = dayLift(recalled, own, item);
  out[at + 5] = logActivation(byCreator, creator);
  out[at + 6] = creator < 0 ? 0 : Math.log(byCreator.listens[creator]);
  out[at + 7] = hourLift(recalled, byCreator, creator);
  out[at + 8] = logActivation(byGenre, genre);
  out[at + 9] = hourLift(recalled, byGenre, genre);
  out[at + 10] = dayLift(recalled, byGenre, genre);
  out[at + 11] = Number(own.inSession[item] > 0);
  out[at + 12] = creator < 0 ? 0 : Math.log1p(byCreator.inSession[creator]);
  out[at + 13] = sessionLean(recalled, byGenre, genre);
}
