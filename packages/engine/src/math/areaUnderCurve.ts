import { ascendingOrder } from "./ascendingOrder.ts";

/**
 * Area under the ROC curve: the chance that a row with the outcome scores above one without, equal scores counting half
 * (Mann–Whitney U). NaN unless there are both.
 *
 * @param outcomes 1 it happened, 0 it did not; one a score
 */
export function areaUnderCurve(scores: ArrayLike<number>, outcomes: ArrayLike<number>): number {
  const order = ascendingOrder(scores);
  let hits = 0;
  let rankSum = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    let tiedHits = 0;
    for (; to < order.length && scores[order[to]] === scores[order[from]]; to++) tiedHits += outcomes[order[to]];
    rankSum += (tiedHits * (from + 1 + to)) / 2;
    hits += tiedHits;
    from = to;
  }
  const misses = order.length - hits;
  return (rankSum - (hits * (hits + 1)) / 2) / (hits * misses);
}
