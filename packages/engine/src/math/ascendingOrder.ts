/** The places of scores from the lowest to the highest; equal ones by ascending place. */
export function ascendingOrder(scores: ArrayLike<number>): Uint32Array {
  return Uint32Array.from({ length: scores.length }, (_, place) => place).toSorted(
    (left, right) => scores[left] - scores[right] || left - right,
  );
}
