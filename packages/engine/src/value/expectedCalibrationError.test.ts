import fc from "fast-check";
import { expect, test } from "vitest";
import { calibrationBins, expectedCalibrationError } from "./expectedCalibrationError.ts";

const pairs = fc.array(
  fc.record({ prediction: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100), outcome: fc.nat(1) }),
  { minLength: 1, maxLength: 60 },
);

test("equals the definition taken literally, bin by bin", () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: 1, max: 12 }), (all, binCount) => {
      let expected = 0;
      for (let bin = 0; bin < binCount; bin++) {
        const inside = all.filter(
          ({ prediction }) => Math.min(binCount - 1, Math.floor(prediction * binCount)) === bin,
        );
        const mean = (pick: (pair: (typeof all)[number]) => number): number =>
          inside.reduce((sum, pair) => sum + pick(pair), 0) / Math.max(1, inside.length);
        const gap = Math.abs(mean(({ prediction }) => prediction) - mean(({ outcome }) => outcome));
        expected += (inside.length / all.length) * gap;
      }
      const predictions = all.map(({ prediction }) => prediction);
      const outcomes = all.map(({ outcome }) => outcome);
      expect(expectedCalibrationError(predictions, outcomes, binCount)).toBeCloseTo(expected, 12);
    }),
  );
});

test("predicting the rate is perfectly calibrated; being sure and wrong is as bad as it gets", () => {
  expect(expectedCalibrationError([0.25, 0.25, 0.25, 0.25], [0, 1, 0, 0])).toBeCloseTo(0, 12);
  expect(expectedCalibrationError([1, 1, 0], [0, 0, 1])).toBe(1);
  expect(expectedCalibrationError([], [])).toBe(0);
});

test("certainty falls into the last bin", () => {
  expect(calibrationBins([1, 0.95], [1, 1]).at(-1)).toEqual({ count: 2, predicted: 0.975, observed: 1 });
});

test.each([
  { predictions: [0.5], outcomes: [], binCount: 10, message: "1 predictions for 0 outcomes" },
  { predictions: [1.5], outcomes: [1], binCount: 10, message: "prediction 1.5 at 0 is no probability" },
  { predictions: [Number.NaN], outcomes: [1], binCount: 10, message: "prediction NaN at 0 is no probability" },
  { predictions: [0.5], outcomes: [1], binCount: 0, message: "binCount must be at least 1, not 0" },
])("refuses: $message", ({ predictions, outcomes, binCount, message }) => {
  expect(() => expectedCalibrationError(predictions, outcomes, binCount)).toThrow(message);
});
