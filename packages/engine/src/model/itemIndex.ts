/** Ids at most this many times as far apart, on average, as ids that are given one after the other are looked up in a table. */
const widestGap = 16;

/** Where an id stands in a list; −1 when it is not there. */
export type PlaceOf = (itemId: number) => number;

/**
 * Finds places in an ascending list of ids. Items are numbered one after the other, so that a table from the lowest to the highest id takes
 * little and answers at once; where they are not, the list is halved for each answer.
 */
export function placesIn(itemIds: Int32Array): PlaceOf {
  const [first, last] = [itemIds[0] ?? 0, itemIds.at(-1) ?? 0];
  if (last - first >= widestGap * itemIds.length) return (itemId) => itemIndex(itemIds, itemId);
  const table = new Int32Array(last - first + 1).fill(-1);
  for (let place = 0; place < itemIds.length; place++) table[itemIds[place] - first] = place;
  return (itemId) => table[itemId - first] ?? -1;
}

/** Place of an id in an ascending list by halving; -1 when it is not there. */
export function itemIndex(itemIds: Int32Array, itemId: number): number {
  let low = 0;
  let high = itemIds.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (itemIds[middle] === itemId) return middle;
    if (itemIds[middle] < itemId) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
