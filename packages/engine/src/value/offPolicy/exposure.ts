import { artistBands } from "../../data/index.ts";
import { dialBalance } from "../../decision/index.ts";
import { discountedGain } from "../../math/index.ts";
import { giniOf } from "../catalogueMetrics.ts";
import type { SlateLog } from "./slateLog.ts";
import { SlateWalk } from "./slateWalk.ts";
import type { TargetPolicy } from "./targetPolicy.ts";

/** Bands of artists, and what has none. */
export const exposureColumns = artistBands.length + 1;

/** How a policy spreads exposure over the pools of a log. */
export interface PoolExposure {
  /** by listener and band (the last column is what has none): Σ chance ÷ log2(1 + rank) */
  byBand: Float64Array;
  /** by candidate of the log */
  byCandidate: Float32Array;
}

export interface ExposureOptions {
  /** δ by slate */
  dials: Float64Array;
  /** looks at one slate of so many */
  step?: number;
}

/**
 * The exposure that a policy gives to every candidate at every place of a log, seen or not: exact given the pool and the cards above, as no
 * outcome has a part in it.
 */
export function poolExposure(log: SlateLog, target: TargetPolicy, { dials, step = 1 }: ExposureOptions): PoolExposure {
  const { slates, cards, pool } = log;
  const byBand = new Float64Array(log.listenerIds.length * exposureColumns);
  const byCandidate = new Float32Array(pool.worth.length);
  const walk = new SlateWalk(log, target);
  let balances = new Float64Array(0);
  for (let slate = 0; slate < slates.listener.length; slate += step) {
    walk.begin(slate);
    if (balances.length < walk.size) balances = new Float64Array(2 * walk.size);
    for (let place = 0; place < walk.size; place++) {
      balances[place] = dialBalance({ familiarity: pool.familiarity[walk.from + place], dial: dials[slate] });
    }
    for (let card = slates.cardsFrom[slate]; card < slates.cardsFrom[slate + 1]; card++) {
      expose(walk, balances, { byCandidate, gain: discountedGain(card - slates.cardsFrom[slate] + 1) });
      walk.take(cards.drawn[card]);
    }
    const own = slates.listener[slate] * exposureColumns;
    for (let at = walk.from; at < walk.from + walk.size; at++) {
      const band = pool.band[at] < 0 ? exposureColumns - 1 : pool.band[at];
      byBand[own + band] += byCandidate[at];
    }
  }
  return { byBand, byCandidate };
}

/** Spreads the exposure of one place over the candidates by their chances. */
function expose(
  walk: SlateWalk,
  balances: Float64Array,
  { byCandidate, gain }: { byCandidate: Float32Array; gain: number },
): void {
  let total = 0;
  for (let place = 0; place < walk.size; place++) total += walk.weightOf(place) * balances[place];
  if (!(total > 0)) return;
  for (let place = 0; place < walk.size; place++) {
    byCandidate[walk.from + place] += (gain * walk.weightOf(place) * balances[place]) / total;
  }
}

/** Gini coefficient of the creators' exposure, of those who are in a pool at all. @param timesOf how often a listener counts */
export function exposureGini(log: SlateLog, byCandidate: Float32Array, timesOf: (listener: number) => number): number {
  const { slates, pool } = log;
  const byCreator = new Float64Array(log.creatorIds.length);
  for (let slate = 0; slate < slates.listener.length; slate++) {
    const times = timesOf(slates.listener[slate]);
    if (times === 0) continue;
    for (let at = slates.poolFrom[slate]; at < slates.poolFrom[slate + 1]; at++) {
      if (pool.creator[at] >= 0) byCreator[pool.creator[at]] += times * byCandidate[at];
    }
  }
  return giniOf(byCreator);
}
