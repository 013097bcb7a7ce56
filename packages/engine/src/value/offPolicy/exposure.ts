import { artistBands } from "../../data/index.ts";
import { dialBalance } from "../../decision/index.ts";
import { discountedGain } from "../../math/index.ts";
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
  let [balances, weights] = [new Float64Array(0), new Float64Array(0)];
  for (let slate = 0; slate < slates.listener.length; slate += step) {
    walk.begin(slate);
    if (balances.length < walk.size) {
      [balances, weights] = [new Float64Array(2 * walk.size), new Float64Array(2 * walk.size)];
    }
    for (let place = 0; place < walk.size; place++) {
      balances[place] = dialBalance({ familiarity: pool.familiarity[walk.from + place], dial: dials[slate] });
    }
    for (let card = slates.cardsFrom[slate]; card < slates.cardsFrom[slate + 1]; card++) {
      expose(walk, { balances, weights }, { byCandidate, gain: discountedGain(card - slates.cardsFrom[slate] + 1) });
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

/** Spreads the exposure of one place over the candidates by their chances. @param weights room for one number a candidate */
function expose(
  walk: SlateWalk,
  { balances, weights }: { balances: Float64Array; weights: Float64Array },
  { byCandidate, gain }: { byCandidate: Float32Array; gain: number },
): void {
  let total = 0;
  for (let place = 0; place < walk.size; place++) {
    weights[place] = walk.weightOf(place) * balances[place];
    total += weights[place];
  }
  if (!(total > 0)) return;
  const scale = gain / total;
  for (let place = 0; place < walk.size; place++) byCandidate[walk.from + place] += scale * weights[place];
}
