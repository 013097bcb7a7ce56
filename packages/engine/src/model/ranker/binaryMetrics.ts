import type { Outcomes } from "./featureTable.ts";

/** Chances are taken to be this far from 0 and 1 at least, so that one sure mistake does not cost infinitely much. */
const leastChance = 1e-7;

/**
 * Mean of −ln(chance given to what happened), in nats; 0 is perfect. NaN without rows.
 *
 * @param chances predicted probabilities
 */
export function logLoss(chances: ArrayLike<number>, outcomes: Outcomes): number {
  let sum = 0;
  for (let row = 0; row < outcomes.length; row++) {
    const right = outcomes[row] === 1 ? chances[row] : 1 - chances[row];
    sum -= Math.log(Math.max(leastChance, right));
  }
  return sum / outcomes.length;
}

/** The rows by ascending score. */
function ascending(scores: ArrayLike<number>): Uint32Array {
  return Uint32Array.from({ length: scores.length }, (_, row) => row).toSorted(
    (left, right) => scores[left] - scores[right] || left - right,
  );
}

/**
 * Area under the ROC curve: the chance that a row with the outcome scores above one without, equal scores counting half
 * (Mann–Whitney U). NaN unless there are both.
 */
export function areaUnderCurve(scores: ArrayLike<number>, outcomes: Outcomes): number {
  const order = ascending(scores);
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

/**
 * Expected calibration error: rows by predicted chance in `binCount` bins of equally many rows (of equal width one bin would hold nearly
 * all of a rare outcome), Σ share of rows · |mean chance − share of outcomes|. 0–1, 0 is perfect; NaN without rows.
 */
export function expectedCalibrationError(chances: ArrayLike<number>, outcomes: Outcomes, binCount = 15): number {
  const order = ascending(chances);
  let error = 0;
  for (let bin = 0; bin < binCount; bin++) {
    const from = Math.floor((bin * order.length) / binCount);
    const to = Math.floor(((bin + 1) * order.length) / binCount);
    let gap = 0;
    for (let at = from; at < to; at++) gap += chances[order[at]] - outcomes[order[at]];
    error += Math.abs(gap);
  }
  return error / order.length;
}
