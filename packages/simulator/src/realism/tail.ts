/** How unevenly something is shared out. Shares are of the sum, 0–1. */
export interface Tail {
  /** things counted */
  count: number;
  top1: number;
  top10: number;
  /** 0 all equal, 1 all with one */
  gini: number;
  /** least-squares slope of log(amount) on log(rank) */
  slope: number;
}

/**
 * The tail of amounts above 0.
 *
 * @param largest only so many of the largest are looked at; all when left out
 * @throws RangeError when no amount is above 0
 */
export function tailOf(amounts: Iterable<number>, largest = Number.POSITIVE_INFINITY): Tail {
  const descending = [...amounts].filter((amount) => amount > 0).toSorted((a, b) => b - a);
  const values = descending.slice(0, largest);
  const count = values.length;
  if (count === 0) throw new RangeError("a tail needs at least one amount above 0");
  const sum = values.reduce((total, value) => total + value, 0);
  const shareOfFirst = (share: number) =>
    values.slice(0, Math.max(1, Math.round(count * share))).reduce((total, value) => total + value, 0) / sum;
  const ranked = values.reduce((total, value, index) => total + (count - 2 * index - 1) * value, 0);
  return {
    count,
    top1: shareOfFirst(0.01),
    top10: shareOfFirst(0.1),
    gini: ranked / (count * sum),
    slope: slopeOf(values),
  };
}

function slopeOf(values: readonly number[]): number {
  const points = values.map((value, index) => [Math.log(index + 1), Math.log(value)] as const);
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
}

/**
 * The value under which a share of the sorted values lies (nearest rank).
 */
export function quantile(ascending: readonly number[], share: number): number {
  if (ascending.length === 0) throw new RangeError("a quantile needs at least one value");
  return ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))];
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function sorted(values: Iterable<number>): number[] {
  return [...values].toSorted((a, b) => a - b);
}
