import fc from "fast-check";
import { expect, test } from "vitest";
import { areaUnderCurve, expectedCalibrationError, logLoss } from "./binaryMetrics.ts";
import { slateNdcg } from "./slateMetrics.ts";

const scored = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(1)), { minLength: 2, maxLength: 40 });
const split = (rows: [number, number][]) => ({
  chances: rows.map(([tenths]) => tenths / 10),
  outcomes: Uint8Array.from(rows, ([, outcome]) => outcome),
});

test("log loss: known answers, and never infinite", () => {
  expect(logLoss([0.5, 0.5], Uint8Array.of(0, 1))).toBeCloseTo(Math.LN2, 12);
  expect(logLoss([0.8, 0.4], Uint8Array.of(1, 0))).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, 12);
  expect(Number.isFinite(logLoss([0], Uint8Array.of(1)))).toBe(true);
});

test("area under the curve is the share of pairs in the right order, ties half", () => {
  fc.assert(
    fc.property(scored, (rows) => {
      const { chances, outcomes } = split(rows);
      const [hits, misses] = [1, 0].map((wanted) => chances.filter((_, row) => outcomes[row] === wanted));
      const pairs = hits.flatMap((hit) => misses.map((miss): number => (hit > miss ? 1 : hit === miss ? 0.5 : 0)));
      const share = pairs.reduce((sum, right) => sum + right, 0) / pairs.length;
      const area = areaUnderCurve(chances, outcomes);
      expect(Number.isNaN(area)).toBe(pairs.length === 0);
      expect(area || 0).toBeCloseTo(share || 0, 9);
    }),
  );
});

test("calibration error: none when chances are met, the gap when they are not", () => {
  const outcomes = Uint8Array.from({ length: 100 }, (_, row) => Number(row % 4 === 0));
  expect(
    expectedCalibrationError(
      Array.from(outcomes, () => 0.25),
      outcomes,
      5,
    ),
  ).toBeCloseTo(0, 12);
  expect(
    expectedCalibrationError(
      Array.from(outcomes, () => 0.4),
      outcomes,
      5,
    ),
  ).toBeCloseTo(0.15, 12);
});

test("one bin's calibration error is how far the mean chance is off", () => {
  fc.assert(
    fc.property(scored, (rows) => {
      const { chances, outcomes } = split(rows);
      const gap = chances.reduce((sum, chance, row) => sum + chance - outcomes[row], 0) / rows.length;
      expect(expectedCalibrationError(chances, outcomes, 1)).toBeCloseTo(Math.abs(gap), 12);
      expect(expectedCalibrationError(chances, outcomes, 7)).toBeGreaterThanOrEqual(Math.abs(gap) - 1e-12);
    }),
  );
});

test("NDCG of slates: the best order is 1, the place of one hit counts, slates without a hit are left out", () => {
  const starts = Uint32Array.of(0, 3, 5, 7);
  const outcomes = Uint8Array.of(0, 1, 0, 0, 0, 1, 1);
  const found = slateNdcg([0.1, 0.9, 0.2, 0.5, 0.4, 0.3, 0.3], outcomes, starts);
  expect([...found]).toEqual([
    [0, 1],
    [2, 1],
  ]);
  const tied = slateNdcg([0.3, 0.3, 0.3, 0, 0, 0, 0], outcomes, starts);
  expect(tied.get(0)).toBeCloseTo((1 + 1 / Math.log2(3) + 1 / 2) / 3, 12);
  const worst = slateNdcg([0.9, 0.1, 0.2, 0, 0, 0, 0], outcomes, starts);
  expect(worst.get(0)).toBeCloseTo(1 / Math.log2(4), 12);
});
