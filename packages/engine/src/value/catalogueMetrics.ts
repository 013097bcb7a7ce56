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

/**
 * How different the lists of two listeners are: 1 − mean over all pairs of lists of (shared items / k). 0 when everybody gets
 * the same, 1 when nobody shares anything; 0 for fewer than two lists. An item in n lists is shared by n·(n − 1)/2 pairs, so
 * that no pair need be looked at.
 *
 * @param exposures of every item the number of lists that hold it
 * @param lists how many lists there are, each of at most `k` distinct items
 */
export function personalisationOf(exposures: ArrayLike<number>, lists: number, k: number): number {
  if (lists < 2 || k < 1) return 0;
  let shared = 0;
  for (let item = 0; item < exposures.length; item++) shared += (exposures[item] * (exposures[item] - 1)) / 2;
  return 1 - shared / ((lists * (lists - 1)) / 2) / k;
}
