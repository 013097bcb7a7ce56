/** A number with its 95 % interval. */
export interface LoopValue {
  value: number;
  low: number;
  high: number;
}

/** A number of both policies, and by how much the draft's is higher. */
export interface LoopComparison {
  inForce: LoopValue;
  draft: LoopValue;
  difference: LoopValue;
}

/** A ratio of sums over listeners: one number a listener in each. */
export interface RatioParts {
  above: ArrayLike<number>;
  below: ArrayLike<number>;
}

/** 97.5 % of a normal distribution. */
const normalQuantile = 1.96;

/**
 * Ratios of sums over the same listeners under two policies, and their difference. Variances by the delta method, listeners being what was drawn: with
 * the influence iᵢ = (aᵢ − R bᵢ) / Σ b of a listener on a ratio, and the difference of both influences on the difference of the ratios, so that
 * what a listener does under both policies alike is taken out; se² = n / (n − 1) · Σ i².
 *
 * @returns null where nothing is below one of the lines
 */
export function pairedRatio(inForce: RatioParts, draft: RatioParts): LoopComparison | null {
  const [before, after] = [influences(inForce), influences(draft)];
  if (!before || !after) return null;
  const apart = after.each.map((influence, at) => influence - before.each[at]);
  return {
    inForce: around(before.value, before.each),
    draft: around(after.value, after.each),
    difference: around(after.value - before.value, apart),
  };
}

function influences({ above, below }: RatioParts): { value: number; each: Float64Array } | null {
  const total = sumOf(below);
  if (!(total > 0)) return null;
  const value = sumOf(above) / total;
  return { value, each: Float64Array.from(above, (own, at) => (own - value * below[at]) / total) };
}

function around(value: number, influence: Float64Array): LoopValue {
  const count = influence.length;
  const square = influence.reduce((sum, own) => sum + own * own, 0);
  const half = count > 1 ? normalQuantile * Math.sqrt((square * count) / (count - 1)) : 0;
  return { value, low: value - half, high: value + half };
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at];
  return sum;
}
