/** Share of the catalogue that was recommended to anybody, 0–1. */
export function coverageOf(exposures: ArrayLike<number>): number {
  if (exposures.length === 0) return 0;
  return Array.from(exposures).filter((exposure) => exposure > 0).length / exposures.length;
}

/** Gini coefficient of exposures ≥ 0: 0 when all are alike, towards 1 when one has everything. 0 without any exposure. */
export function giniOf(exposures: ArrayLike<number>): number {
  const ascending = Float64Array.from(exposures).toSorted();
  let sum = 0;
  let weighted = 0;
  ascending.forEach((exposure, at) => {
    sum += exposure;
    weighted += (at + 1) * exposure;
  });
  const count = ascending.length;
  return sum === 0 ? 0 : (2 * weighted) / (count * sum) - (count + 1) / count;
}

/**
 * Surprise of an item in bits, −log2(share of listeners who have it). One that nobody has counts as if half a listener had.
 *
 * @param listeners how many have the item
 * @param everyone how many listeners there are, at least 1
 */
export function noveltyOf(listeners: number, everyone: number): number {
  return -Math.log2(Math.max(listeners, 0.5) / everyone);
}
