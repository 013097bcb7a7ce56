import { DrawingPool, type PoolOptions } from "./drawingPool.ts";

export interface PlackettLuceOptions extends PoolOptions {
  /** positions to fill; fewer are filled when no candidate is left. At τ = 0 the best is always taken, the lower index among equals. */
  length: number;
  /** uniform in [0, 1) */
  random: () => number;
}

export interface Draw {
  index: number;
  /** chance of this candidate at this position given those before it, in (0, 1] */
  propensity: number;
}

/**
 * Draws an ordered slate position by position without replacement (Plackett 1975, Luce 1959), each candidate with the
 * chance weight ÷ sum of the weights left. The product of the propensities is the chance of the whole ordered slate.
 *
 * @throws RangeError when the temperature is negative
 */
export function samplePlackettLuce(options: PlackettLuceOptions): Draw[] {
  const { length, temperature, random } = options;
  if (!(temperature >= 0)) throw new RangeError(`temperature must be at least 0, not ${temperature}`);
  const draws: Draw[] = [];
  const pool = new DrawingPool(options);
  while (draws.length < length && pool.best !== -1) {
    const draw = temperature === 0 ? { index: pool.best, propensity: 1 } : pool.draw(random());
    pool.take(draw.index);
    draws.push(draw);
  }
  return draws;
}
