import type { BenchAnswer, BenchRequest } from "@segue/services/bench";
import type { Peer } from "./peer.ts";

/** Both sides of the benchmark; the other is null where it could not be had. */
export interface Sides {
  ours: Peer;
  theirs: Peer;
}

/** What both sides took for the same work. */
export interface Paired {
  /** medians, seconds */
  ours: number;
  theirs: number;
  /** median over the repetitions of theirs / ours */
  ratio: number;
  /** between which half of the repetitions' ratios lie */
  middleHalf: [number, number];
}

/** The value below which such a share of them lies; the lower one of two. NaN without any. */
function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
}

/** The middle value; the lower one of two. NaN without any. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * Lets both sides do the same so many times, in turns: ours, theirs, ours, theirs. What the machine does beside hits both.
 *
 * @param requestOf what to ask in a repetition, from 0
 */
export async function alternate(
  { ours, theirs }: Sides,
  repetitions: number,
  requestOf: (repetition: number) => BenchRequest,
): Promise<Paired> {
  const taken = { ours: [] as number[], theirs: [] as number[] };
  const ratios: number[] = [];
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const own = secondsOf(await ours.ask(requestOf(repetition)));
    const other = secondsOf(await theirs.ask(requestOf(repetition)));
    taken.ours.push(...own);
    taken.theirs.push(...other);
    ratios.push(median(other) / median(own));
  }
  const middleHalf: [number, number] = [quantile(ratios, 0.25), quantile(ratios, 0.75)];
  return { ours: median(taken.ours), theirs: median(taken.theirs), ratio: median(ratios), middleHalf };
}

function secondsOf({ seconds }: BenchAnswer): number[] {
  if (seconds && seconds.length > 0) return seconds;
  throw new RangeError("a side of the benchmark answered without a time");
}
