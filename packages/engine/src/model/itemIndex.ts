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
