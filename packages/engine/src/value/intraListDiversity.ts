/**
 * How different the items of one list are from each other: the mean over its pairs of 1 − similarity. It does not grow with
 * the length of the list. 0 for fewer than two items, which have no pair.
 *
 * @param similarity of two items, symmetric; 1 the same, 0 nothing alike
 */
export function intraListDiversity(
  items: ArrayLike<number>,
  similarity: (item: number, other: number) => number,
): number {
  const pairs = (items.length * (items.length - 1)) / 2;
  if (pairs < 1) return 0;
  let difference = 0;
  for (let at = 0; at < items.length; at++) {
    for (let other = at + 1; other < items.length; other++) difference += 1 - similarity(items[at], items[other]);
  }
  return difference / pairs;
}
