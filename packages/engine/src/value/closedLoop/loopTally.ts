/** What is added up of every listener and week. */
export const loopFields = [
  /** weighed, as everything here, by the chance that she is still there */
  "visits",
  "listens",
  "minutes",
  "discoveries",
  "plays",
  "skips",
  /** plays of music for 30 s at least */
  "streams",
  /** of the streams, millionths of the house currency */
  "costMicros",
  /** chance that she is there when the week ends */
  "stayed",
] as const;

export type LoopField = (typeof loopFields)[number];

/** What came of a policy in a simulated world. */
export interface LoopTally {
  listeners: number;
  weeks: number;
  /** by field; listener l in week w stands at l · weeks + w */
  sums: Record<LoopField, Float64Array>;
  /** exposure on shelves that the dial orders, Σ 1/log2(1 + rank), by listener and band: l · 4 + band in the order of `artistBands` */
  bandExposure: Float64Array;
  /** the same by artist, in groups of listeners: listener l is of group l mod (number of groups) */
  artistExposure: readonly Float64Array[];
}

/** Groups of listeners that the exposure of artists is kept by: as many as a jackknife needs. */
export const exposureGroups = 20;

/** An empty tally. @param artists of the catalogue */
export function emptyTally({
  listeners,
  weeks,
  artists,
}: {
  listeners: number;
  weeks: number;
  artists: number;
}): LoopTally {
  const sums = Object.fromEntries(loopFields.map((field) => [field, new Float64Array(listeners * weeks)]));
  return {
    listeners,
    weeks,
    sums: sums as Record<LoopField, Float64Array>,
    bandExposure: new Float64Array(listeners * 4),
    artistExposure: Array.from({ length: exposureGroups }, () => new Float64Array(artists)),
  };
}
