/** A number with its 95 % interval. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

/** The middle 95 % of what the draws of a bootstrap say (Efron 1981), between the two nearest of them; draws that say nothing are left out. */
export function percentileInterval(value: number, drawn: ArrayLike<number>): Interval {
  const known = Float64Array.from(drawn)
    .filter((one) => !Number.isNaN(one))
    .toSorted();
  return { value, low: quantile(known, 0.025), high: quantile(known, 0.975) };
}

function quantile(ascending: Float64Array, share: number): number {
  if (ascending.length === 0) return Number.NaN;
  const place = share * (ascending.length - 1);
  const below = Math.floor(place);
  const above = Math.min(ascending.length - 1, below + 1);
  return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
}
