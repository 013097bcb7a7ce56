import { discountedGain } from "../math/index.ts";
import { giniOf } from "./catalogueMetrics.ts";

/**
 * Exposure of every artist over many lists: an item at rank r is looked at in proportion to 1/log2(1 + r), the weight that
 * the equity controller uses too.
 *
 * @param lists items, best first
 * @param artistOf the artist of an item, 0 … artistCount − 1
 * @throws RangeError for an artist outside of that
 */
export function artistExposures(
  lists: Iterable<ArrayLike<number>>,
  artistOf: (item: number) => number,
  artistCount: number,
): Float64Array {
  const exposures = new Float64Array(artistCount);
  for (const items of lists) {
    for (let rank = 1; rank <= items.length; rank++) {
      const artist = artistOf(items[rank - 1]);
      if (!(artist >= 0 && artist < artistCount)) {
        throw new RangeError(`item ${items[rank - 1]} is of artist ${artist}; there are 0 … ${artistCount - 1}`);
      }
      exposures[artist] += discountedGain(rank);
    }
  }
  return exposures;
}

/** How unevenly lists expose artists: Gini coefficient of `artistExposures`, counting the artists who are never shown. */
export function artistExposureGini(
  lists: Iterable<ArrayLike<number>>,
  artistOf: (item: number) => number,
  artistCount: number,
): number {
  return giniOf(artistExposures(lists, artistOf, artistCount));
}
