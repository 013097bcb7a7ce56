/** One bin of a reliability diagram. */
export interface CalibrationBin {
  /** how many predictions fell into it */
  count: number;
  /** their mean; 0 without any */
  predicted: number;
  /** share of them that came true; 0 without any */
  observed: number;
}

/**
 * Predictions in bins of equal width over 0 – 1, each with what was predicted and what happened.
 *
 * @param predictions probabilities, 0–1
 * @param outcomes 1 happened, 0 did not; one a prediction
 * @throws RangeError when the two differ in length, a prediction is no probability, or there is no bin
 */
export function calibrationBins(
  predictions: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  binCount = 10,
): CalibrationBin[] {
  if (predictions.length !== outcomes.length) {
    throw new RangeError(`${predictions.length} predictions for ${outcomes.length} outcomes`);
  }
  if (!Number.isInteger(binCount) || binCount < 1) throw new RangeError(`binCount must be at least 1, not ${binCount}`);
  const bins = Array.from({ length: binCount }, () => ({ count: 0, predicted: 0, observed: 0 }));
  for (let at = 0; at < predictions.length; at++) {
    const prediction = predictions[at];
    if (!(prediction >= 0 && prediction <= 1)) {
      throw new RangeError(`prediction ${prediction} at ${at} is no probability from 0 to 1`);
    }
    const bin = bins[Math.min(binCount - 1, Math.floor(prediction * binCount))];
    bin.count++;
    bin.predicted += prediction;
    bin.observed += outcomes[at];
  }
  for (const bin of bins) {
    bin.predicted /= Math.max(1, bin.count);
    bin.observed /= Math.max(1, bin.count);
  }
  return bins;
}

/**
 * How far predicted probabilities are from what happens: Σ over bins (share of predictions in the bin) × |mean prediction −
 * share that came true| (Naeini, Cooper and Hauskrecht 2015). 0 is perfect; 0 without predictions.
 *
 * @throws RangeError like `calibrationBins`
 */
export function expectedCalibrationError(
  predictions: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  binCount = 10,
): number {
  const bins = calibrationBins(predictions, outcomes, binCount);
  const gaps = bins.reduce((sum, { count, predicted, observed }) => sum + count * Math.abs(predicted - observed), 0);
  return gaps / Math.max(1, predictions.length);
}
