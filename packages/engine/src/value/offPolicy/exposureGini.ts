import { giniOf } from "../catalogueMetrics.ts";
import type { SlateLog } from "./slateLog.ts";

interface GiniEstimate {
  /** Gini coefficient of the creators' exposure, of those who are in a pool at all, 0–1 */
  value: number;
  /** standard deviation of it over listeners drawn anew */
  deviation: number;
  /** what each listener moves it by; of two policies over one log the differences of these are what the difference moves by */
  moved: Float64Array;
}

/** The standard deviation of a coefficient, or of a difference of two, that listeners move by so much. */
export function deviationOf(moved: Float64Array): number {
  return Math.sqrt(moved.reduce((sum, one) => sum + one * one, 0));
}

/**
 * How unevenly creators are exposed. The deviation is linearised: what each listener moves the coefficient by, the creators' order unchanged, squared and summed (Davidson 2009,
 * "Reliable inference for the Gini index"), which is what a bootstrap over listeners comes to among many.
 * @param byCandidate see `poolExposure` @param members by listener 1 where she counts; all of them when left out
 */
export function exposureGini(log: SlateLog, byCandidate: Float32Array, members?: Uint8Array): GiniEstimate {
  const byCreator = new Float64Array(log.creatorIds.length);
  eachOf(log, members, (creator, at) => (byCreator[creator] += byCandidate[at]));
  const slopes = slopesOf(byCreator);
  const moved = new Float64Array(log.listenerIds.length);
  eachOf(log, members, (creator, at, listener) => (moved[listener] += slopes[creator] * byCandidate[at]));
  return { value: giniOf(byCreator), deviation: deviationOf(moved), moved };
}

/** What one more exposure of each creator moves the coefficient by: 2·(rank − mean rank by exposure) ÷ (creators · sum). */
function slopesOf(byCreator: Float64Array): Float64Array {
  const ascending = Array.from(byCreator, (_, creator) => creator).toSorted((a, b) => byCreator[a] - byCreator[b]);
  let [sum, ranked] = [0, 0];
  ascending.forEach((creator, below) => {
    sum += byCreator[creator];
    ranked += (below + 1) * byCreator[creator];
  });
  const slopes = new Float64Array(byCreator.length);
  if (sum === 0) return slopes;
  ascending.forEach((creator, below) => (slopes[creator] = (2 * (below + 1 - ranked / sum)) / (slopes.length * sum)));
  return slopes;
}

function eachOf(
  { slates, pool }: SlateLog,
  members: Uint8Array | undefined,
  add: (creator: number, at: number, listener: number) => void,
): void {
  for (let slate = 0; slate < slates.listener.length; slate++) {
    const listener = slates.listener[slate];
    if (members && members[listener] === 0) continue;
    for (let at = slates.poolFrom[slate]; at < slates.poolFrom[slate + 1]; at++) {
      if (pool.creator[at] >= 0) add(pool.creator[at], at, listener);
    }
  }
}
