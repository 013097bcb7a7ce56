/** A metric of a side: a sum over its listeners divided by another one. */
export interface RatioEstimate {
  listeners: number;
  /** Σ above / Σ below; NaN where nothing is below */
  value: number;
  /** variance of ln(value) as an estimate; Infinity where it cannot be said */
  logVariance: number;
}

/**
 * Ratio of sums over listeners with its variance by the delta method, listeners being what was drawn and not their plays (Deng, Knoblich, Lu 2018):
 * Var(ln R) ≈ Σ (aᵢ − R bᵢ)² · n / ((n − 1) · (R Σ b)²).
 *
 * @param above one number a listener, ≥ 0
 * @param below one number a listener, ≥ 0
 */
export function ratioOf(above: ArrayLike<number>, below: ArrayLike<number>): RatioEstimate {
  const listeners = above.length;
  let [sumAbove, sumBelow] = [0, 0];
  for (let at = 0; at < listeners; at++) {
    sumAbove += above[at];
    sumBelow += below[at];
  }
  const value = sumBelow === 0 ? Number.NaN : sumAbove / sumBelow;
  if (listeners < 2 || !(value > 0)) return { listeners, value, logVariance: Infinity };
  let squares = 0;
  for (let at = 0; at < listeners; at++) squares += (above[at] - value * below[at]) ** 2;
  return { listeners, value, logVariance: (squares * listeners) / (listeners - 1) / sumAbove ** 2 };
}
