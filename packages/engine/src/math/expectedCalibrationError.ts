import { ascendingOrder } from "./ascendingOrder.ts";

/** One bin of a reliability diagram. */
export interface CalibrationBin {
  /** how many predictions are in it, at least one */
  count: number;
  /** their mean */
  predicted: number;
  /** share of them that came true */
  observed: number;
}

function checkPredictions(predictions: ArrayLike<number>, outcomes: ArrayLike<number>, binCount: number): void {
  if (predictions.length !== outcomes.length) {
    throw new RangeError(`${predictions.length} predictions for ${outcomes.length} outcomes`);
  }
  if (!Number.isInteger(binCount) || binCount < 1) throw new RangeError(`binCount must be at least 1, not ${binCount}`);
  for (let at = 0; at < predictions.length; at++) {
    if (predictions[at] >= 0 && predictions[at] <= 1) continue;
    throw new RangeError(`prediction ${predictions[at]} at ${at} is no probability from 0 to 1`);
  }
}

/**
 * Predictions from the lowest to the highest, in at most `binCount` bins of about equally many: of equal width, one bin would hold
 * nearly all predictions of a rare outcome. Equal predictions are never parted.
 *
 * @param predictions probabilities, 0–1
 * @param outcomes 1 happened, 0 did not; one a prediction
 * @throws RangeError when the two differ in length, a prediction is no probability, or there is no bin
 */
export function calibrationBins(
  predictions: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  binCount = 15,
): CalibrationBin[] {
  checkPredictions(predictions, outcomes, binCount);
  const order = ascendingOrder(predictions);
  const bins: CalibrationBin[] = [];
  for (let bin = 1, from = 0; bin <= binCount; bin++) {
    let to = Math.max(from, Math.floor((bin * order.length) / binCount));
    while (to > from && to < order.length && predictions[order[to]] === predictions[order[to - 1]]) to++;
    if (to === from) continue;
    let [predicted, observed] = [0, 0];
    for (let at = from; at < to; at++) {
      predicted += predictions[order[at]];
      observed += outcomes[order[at]];
    }
    bins.push({ count: to - from, predicted: predicted / (to - from), observed: observed / (to - from) });
    from = to;
  }
  return bins;
}

/**
 * How far predicted probabilities are from what happens: Σ over bins (share of predictions in the bin) × |mean prediction −
 * share that came true| (Naeini, Cooper and Hauskrecht 2015). 0–1, 0 is perfect; 0 without predictions.
 *
 * @throws RangeError like `calibrationBins`
 */
export function expectedCalibrationError(
  predictions: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  binCount = 15,
): number {
  const bins = calibrationBins(predictions, outcomes, binCount);
  const gaps = bins.reduce((sum, { count, predicted, observed }) => sum + count * Math.abs(predicted - observed), 0);
  return gaps / Math.max(1, predictions.length);
}
