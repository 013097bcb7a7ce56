import type { ListenLog } from "./listenLog.ts";
import { memoryOf, type Memory } from "./memory.ts";
import { dayLift, hourLift, logActivation, sessionLean } from "./memoryFormulas.ts";
import type { Recalled } from "./recall.ts";

/** One number about a memory. */
export interface MemoryFeature {
  name: string;
  /** in words, for the model card */
  meaning: string;
  compute: (memory: Memory) => number;
}

/**
 * The features of a memory, in the order of the model's weights. Whoever adds one or takes one away does it here, and nowhere else; who
 * changes a formula gives it a new name, so that no weight of the old one is used with it.
 */
export const memoryFeatures = [
  {
    name: "activation",
    meaning: "ln Σ age^−d over the listens of the item",
    compute: ({ item }) => logActivation(item),
  },
  {
    name: "frequency",
    meaning: "ln of the item's listens",
    compute: ({ item: { traces, slot } }) => Math.log(traces.listens[slot]),
  },
  {
    name: "recency",
    meaning: "−ln of the age of its last listen, hours",
    compute: ({ item: { traces, slot } }) => -Math.log(traces.lastAge[slot]),
  },
  {
    name: "hourLift",
    meaning: "ln of how much nearer its hours are to this one than her hours in general",
    compute: ({ recalled, item }) => hourLift(recalled, item),
  },
  {
    name: "dayLift",
    meaning: "the same for working days and weekends",
    compute: ({ recalled, item }) => dayLift(recalled, item),
  },
  {
    name: "creatorActivation",
    meaning: "ln Σ age^−d over the listens of its artist or show",
    compute: ({ creator }) => logActivation(creator),
  },
  {
    name: "creatorFrequency",
    meaning: "ln of the listens of its artist or show",
    compute: ({ creator: { traces, slot } }) => (slot < 0 ? 0 : Math.log(traces.listens[slot])),
  },
  {
    name: "creatorHourLift",
    meaning: "hour lift of its artist or show",
    compute: ({ recalled, creator }) => hourLift(recalled, creator),
  },
  {
    name: "genreActivation",
    meaning: "ln Σ age^−d over the listens of its genre",
    compute: ({ genre }) => logActivation(genre),
  },
  {
    name: "genreHourLift",
    meaning: "hour lift of its genre",
    compute: ({ recalled, genre }) => hourLift(recalled, genre),
  },
  {
    name: "genreDayLift",
    meaning: "day lift of its genre",
    compute: ({ recalled, genre }) => dayLift(recalled, genre),
  },
  {
    name: "heardInSession",
    meaning: "1 when it was heard in the open session",
    compute: ({ item: { traces, slot } }) => Number(traces.inSession[slot] > 0),
  },
  {
    name: "creatorInSession",
    meaning: "ln(1 + listens of its artist or show in the open session)",
    compute: ({ creator: { traces, slot } }) => (slot < 0 ? 0 : Math.log1p(traces.inSession[slot])),
  },
  {
    name: "genreInSession",
    meaning: "share of the open session that its genre has, less the share it has in general",
    compute: ({ recalled, genre }) => sessionLean(recalled, genre),
  },
] as const satisfies readonly MemoryFeature[];

export const featureCount = memoryFeatures.length;

/**
 * Writes the features of the memory of one item into `out` from place `at` on.
 *
 * @param item slot of an item that was listened to before the moment
 */
export function writeFeatures(
  moment: { log: ListenLog; recalled: Recalled },
  item: number,
  { out, at }: { out: Float32Array | Float64Array; at: number },
): void {
  const memory = memoryOf(moment, item);
  for (let feature = 0; feature < featureCount; feature++) out[at + feature] = memoryFeatures[feature].compute(memory);
}
