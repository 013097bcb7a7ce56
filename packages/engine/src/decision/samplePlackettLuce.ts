export interface PlackettLuceOptions {
  /** number of candidates */
  size: number;
  /** positions to fill; fewer are filled when no candidate is left */
  length: number;
  /**
   * Utility of a candidate given those already drawn, in order; 0 where it may not be drawn. Asked for every candidate
   * that is not drawn yet, at every position.
   */
  utilityOf: (index: number, drawn: readonly number[]) => number;
  /** τ ≥ 0: weight = utility^(1/τ); 0 always takes the best, the lower index among equals */
  temperature: number;
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
  const { size, length, temperature } = options;
  if (!(temperature >= 0)) throw new RangeError(`temperature must be at least 0, not ${temperature}`);
  const draws: Draw[] = [];
  const drawn: number[] = [];
  const taken = new Uint8Array(size);
  const logs = new Float64Array(size);
  while (draws.length < length) {
    const best = logUtilities({ options, taken, drawn, logs });
    if (best === -1) break;
    const draw = temperature === 0 ? { index: best, propensity: 1 } : drawOne({ logs, best, options });
    taken[draw.index] = 1;
    drawn.push(draw.index);
    draws.push(draw);
  }
  return draws;
}

interface Position {
  options: PlackettLuceOptions;
  taken: Uint8Array;
  drawn: readonly number[];
  /** filled with ln utility, −∞ where nothing may be drawn */
  logs: Float64Array;
}

/** Fills `logs` and returns the place of the greatest, −1 when nothing may be drawn. */
function logUtilities({ options, taken, drawn, logs }: Position): number {
  let best = -1;
  for (let index = 0; index < logs.length; index++) {
    logs[index] = taken[index] === 1 ? -Infinity : Math.log(options.utilityOf(index, drawn));
    if (logs[index] > (best === -1 ? -Infinity : logs[best])) best = index;
  }
  return best;
}

/** Relative weights below this one are no chance at all. */
const leastWeight = 1e-300;

interface Choice {
  logs: Float64Array;
  best: number;
  options: PlackettLuceOptions;
}

function drawOne({ logs, best, options }: Choice): Draw {
  // Weights relative to the best one neither overflow nor all vanish, however small τ is.
  const weights = logs.map((log) => Math.exp((log - logs[best]) / options.temperature));
  let total = 0;
  for (const weight of weights) total += weight;
  let left = options.random() * total;
  let chosen = best;
  for (let index = 0; index < logs.length; index++) {
    const weight = weights[index];
    if (weight < leastWeight) continue;
    chosen = index;
    left -= weight;
    if (left < 0) break;
  }
  return { index: chosen, propensity: weights[chosen] / total };
}
