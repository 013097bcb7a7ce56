import fc from "fast-check";
import { expect, test } from "vitest";
import { calibrationBins, expectedCalibrationError } from "./expectedCalibrationError.ts";

const pairs = fc.array(
  fc.record({ prediction: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100), outcome: fc.nat(1) }),
  { minLength: 1, maxLength: 60 },
);
type Pair = { prediction: number; outcome: number };
const predictionsOf = (all: readonly Pair[]): number[] => all.map(({ prediction }) => prediction);
const outcomesOf = (all: readonly Pair[]): number[] => all.map(({ outcome }) => outcome);
const errorOf = (all: readonly Pair[], binCount: number): number =>
  expectedCalibrationError(predictionsOf(all), outcomesOf(all), binCount);

test("with as many bins as predictions every distinct prediction is one of its own", () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const byPrediction = Map.groupBy(all, ({ prediction }) => prediction);
      let expected = 0;
      for (const [prediction, own] of byPrediction) {
        const hits = own.reduce((sum, { outcome }) => sum + outcome, 0);
        expected += Math.abs(own.length * prediction - hits) / all.length;
      }
      expect(errorOf(all, all.length)).toBeCloseTo(expected, 12);
    }),
  );
});

test("one bin's error is how far the mean prediction is off, and more bins never hide any of it", () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: 2, max: 12 }), (all, binCount) => {
      const gap = all.reduce((sum, { prediction, outcome }) => sum + prediction - outcome, 0) / all.length;
      expect(errorOf(all, 1)).toBeCloseTo(Math.abs(gap), 12);
      expect(errorOf(all, binCount)).toBeGreaterThanOrEqual(Math.abs(gap) - 1e-12);
    }),
  );
});

test("bins hold every prediction once, in order, and never part equal ones", () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: 1, max: 12 }), (all, binCount) => {
      const bins = calibrationBins(predictionsOf(all), outcomesOf(all), binCount);
      expect(bins.length).toBeLessThanOrEqual(binCount);
      const sorted = predictionsOf(all).toSorted((left, right) => left - right);
      let from = 0;
      for (const { count, predicted } of bins) {
        const own = sorted.slice(from, from + count);
        expect(predicted).toBeCloseTo(own.reduce((sum, one) => sum + one, 0) / count, 12);
        from += count;
        expect(sorted[from]).not.toBe(sorted[from - 1]);
      }
      expect(from).toBe(all.length);
    }),
  );
});

test("predicting the rate is perfectly calibrated; being sure and wrong is as bad as it gets", () => {
  expect(expectedCalibrationError([0.25, 0.25, 0.25, 0.25], [0, 1, 0, 0])).toBeCloseTo(0, 12);
  expect(expectedCalibrationError([1, 1, 0], [0, 0, 1])).toBe(1);
  expect(expectedCalibrationError([], [])).toBe(0);
});

test("bins of about equally many", () => {
  const bins = calibrationBins([0.75, 0.25, 0.25, 1], [1, 0, 1, 1], 2);
  expect(bins).toEqual([
    { count: 2, predicted: 0.25, observed: 0.5 },
    { count: 2, predicted: 0.875, observed: 1 },
  ]);
});

test.each([
  { predictions: [0.5], outcomes: [], binCount: 10, message: "1 predictions for 0 outcomes" },
  { predictions: [1.5], outcomes: [1], binCount: 10, message: "prediction 1.5 at 0 is no probability" },
  { predictions: [Number.NaN], outcomes: [1], binCount: 10, message: "prediction NaN at 0 is no probability" },
  { predictions: [0.5], outcomes: [1], binCount: 0, message: "binCount must be at least 1, not 0" },
])("refuses: $message", ({ predictions, outcomes, binCount, message }) => {
  expect(() => expectedCalibrationError(predictions, outcomes, binCount)).toThrow(message);
});
