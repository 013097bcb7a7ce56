import { dialMargin } from "../../decision/index.ts";
import type { PositionTerms } from "./positionTerms.ts";
import { quantities } from "./quantities.ts";

const count = quantities.length;

/** Columns of a listener's sums: cards seen, Σw, Σw², Σ share outside, then by quantity Σw·r, then by quantity Σ of the doubly robust score. */
export const sumColumns = { cards: 0, weight: 1, squares: 2, outside: 3, weighted: 4, robust: 4 + count } as const;

export const sumWidth = sumColumns.robust + count;

/**
 * A weight is cut off here: above it, one card would speak for a hundred. What is cut off biases towards what was logged, by less than the
 * intervals are wide, see the study in docs/quality/estimators.md.
 */
export const clipAt = 100;

export interface SumsFacts {
  terms: PositionTerms;
  /** δ by slate */
  dials: Float64Array;
  listeners: number;
}

/**
 * Sums of a target policy at a dial, by listener: of every card seen its importance weight w = min(clip, π ÷ logged propensity), both given the pool and the cards above, w·r, and
 * the doubly robust score Σⱼ πⱼ q̂ⱼ + w·(r − q̂) (Dudík, Langford and Li 2011), for every quantity r.
 */
export function policySums({ terms, dials, listeners }: SumsFacts): Float64Array {
  const sums = new Float64Array(listeners * sumWidth);
  const { listener, slate, propensity, drawn, totals, outside } = terms;
  for (let at = 0; at < listener.length; at++) {
    const dial = Math.min(1 - dialMargin, Math.max(dialMargin, dials[slate[at]]));
    const total = (1 - dial) * totals[2 * at] + dial * totals[2 * at + 1];
    // A policy that allows nothing there shows nothing there.
    if (!(total > 0)) continue;
    const chance = ((1 - dial) * drawn[2 * at] + dial * drawn[2 * at + 1]) / total;
    const weight = Math.min(clipAt, chance / propensity[at]);
    const own = listener[at] * sumWidth;
    sums[own] += 1;
    sums[own + sumColumns.weight] += weight;
    sums[own + sumColumns.squares] += weight * weight;
    sums[own + sumColumns.outside] += ((1 - dial) * outside[2 * at] + dial * outside[2 * at + 1]) / total;
    addQuantities(sums, terms, { at, own, weight, known: (1 - dial) / total, unheard: dial / total });
  }
  return sums;
}

interface Mixture {
  at: number;
  own: number;
  weight: number;
  /** what the two parts of a sum are multiplied by */
  known: number;
  unheard: number;
}

function addQuantities(sums: Float64Array, terms: PositionTerms, { at, own, weight, known, unheard }: Mixture): void {
  const { foretold, reward, expected } = terms;
  for (let quantity = 0; quantity < count; quantity++) {
    const place = at * count + quantity;
    const mean = known * foretold[2 * place] + unheard * foretold[2 * place + 1];
    sums[own + sumColumns.weighted + quantity] += weight * reward[place];
    sums[own + sumColumns.robust + quantity] += mean + weight * (reward[place] - expected[place]);
  }
}
