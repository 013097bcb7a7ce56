import { seededRandom } from "@segue/engine/math";
import { ServiceError } from "../../error.ts";
import type { Pairs } from "./mergeRows.ts";

export const splitKinds = ["temporal", "random"] as const;
export type SplitKind = (typeof splitKinds)[number];

/** Shares of train, valid and test; together 1. */
export type Shares = readonly [train: number, valid: number, test: number];

/** Of every pair the part that it belongs to: 0 train, 1 valid, 2 test. */
export type PartOfPair = Uint8Array;

/** @throws ServiceError unless there are three shares of together 1, with something to learn from and something to find */
export function checkShares(shares: readonly number[]): Shares {
  const [train = Number.NaN, valid = Number.NaN, test = Number.NaN] = shares;
  const fits = shares.length === 3 && train > 0 && valid >= 0 && test > 0 && Math.abs(train + valid + test - 1) < 1e-6;
  if (fits) return [train, valid, test];
  const message = `--shares: ${shares.join(",")} are not the shares of train, valid and test, together 1, such as .8,.1,.1 or .75,0,.25`;
  throw new ServiceError("invalid", message, "shares");
}

/** Divides the items of every listener by chance; the same seed divides them alike, in whatever order the file was. */
export function splitRandomly({ listeners }: Pairs, [train, valid]: Shares, seed: string): PartOfPair {
  const random = seededRandom(seed);
  const parts = new Uint8Array(listeners.length);
  for (let from = 0, to = 0; from < listeners.length; from = to) {
    while (to < listeners.length && listeners[to] === listeners[from]) to++;
    const order = Int32Array.from({ length: to - from }, (_, at) => from + at);
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other], order[last]];
    }
    const validFrom = Math.round(order.length * train);
    const testFrom = Math.round(order.length * (train + valid));
    for (const at of order.subarray(validFrom, testFrom)) parts[at] = 1;
    for (const at of order.subarray(testFrom)) parts[at] = 2;
  }
  return parts;
}

/**
 * Divides all pairs at two moments, so that nothing later teaches about anything earlier; pairs of the same moment stay
 * together.
 *
 * @throws ServiceError when nobody said when, or everything happened at one moment
 */
export function splitByTime({ listeners, times }: Pairs, [train, valid]: Shares): PartOfPair {
  if (times.length < listeners.length) {
    const message = "--split temporal needs to know when: name the column with --time-column, or use --split random";
    throw new ServiceError("invalid", message, "timeColumn");
  }
  const ascending = times.toSorted();
  if (times.length > 0 && ascending[0] === ascending.at(-1)) {
    const message = `--split temporal: every row is of the same moment, ${ascending[0]}; use --split random, or name another --time-column`;
    throw new ServiceError("invalid", message, "split");
  }
  const momentAt = (share: number): number => ascending[Math.round(share * ascending.length)] ?? Infinity;
  const [validFrom, testFrom] = [momentAt(train), momentAt(train + valid)];
  return Uint8Array.from(times, (time) => Number(time >= validFrom) + Number(time >= testFrom));
}
