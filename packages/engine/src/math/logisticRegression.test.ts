import fc from "fast-check";
import { expect, test } from "vitest";
import { gaussian } from "./gaussian.ts";
import { fitLogistic, type WeightedExamples } from "./logisticRegression.ts";
import { seededRandom } from "./seededRandom.ts";
import { sigmoid } from "./sigmoid.ts";

/** Rows whose labels follow the coefficients. */
function rowsBy(coefficients: readonly number[], count: number): WeightedExamples {
  const random = seededRandom(`rows ${count}`);
  const width = coefficients.length;
  const features = Float64Array.from({ length: count * width }, (_, at) =>
    at % width === width - 1 ? 1 : gaussian(random),
  );
  const labels = Uint8Array.from({ length: count }, (_, row) => {
    const score = coefficients.reduce((sum, one, at) => sum + one * features[row * width + at], 0);
    return Number(random() < sigmoid(score));
  });
  return { width, features, labels, weights: new Float64Array(count).fill(1) };
}

test("finds the coefficients that the labels were drawn with", () => {
  const found = fitLogistic(rowsBy([1.2, -0.7, -1], 6_000));
  [1.2, -0.7, -1].forEach((one, at) => expect(Math.abs(found[at] - one)).toBeLessThan(0.15));
});

test("the mean chance is the mean label, and a row of weight two counts as two", () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 90 }), (count) => {
      const rows = rowsBy([0.8, -0.5], count);
      const found = fitLogistic(rows);
      const chances = Array.from(rows.labels, (_, row) =>
        sigmoid(found[0] * rows.features[2 * row] + found[1] * rows.features[2 * row + 1]),
      );
      const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
      expect(sum(chances)).toBeCloseTo(sum(rows.labels), 3);
      const twice = {
        ...rows,
        features: Float64Array.from([...rows.features, ...rows.features]),
        labels: Uint8Array.from([...rows.labels, ...rows.labels]),
        weights: new Float64Array(2 * count).fill(1),
      };
      const heavy = fitLogistic({ ...rows, weights: new Float64Array(count).fill(2) });
      fitLogistic(twice).forEach((one, at) => expect(heavy[at]).toBeCloseTo(one, 5));
    }),
    { numRuns: 20 },
  );
});

test("a strong ridge keeps to the centre, all but the constant; without rows the centre is the answer", () => {
  const rows = rowsBy([2, 0.5], 400);
  const centre = Float64Array.of(-1, 7);
  const held = fitLogistic(rows, { ridge: 1e7, centre });
  expect(held[0]).toBeCloseTo(-1, 2);
  expect(Math.abs(held[1] - 7)).toBeGreaterThan(1);
  const none = { width: 2, features: new Float64Array(), labels: new Uint8Array(), weights: new Float64Array() };
  expect(fitLogistic(none, { centre })).toEqual(centre);
});

test("labels that one feature tells apart perfectly do not run away", () => {
  const rows = {
    width: 2,
    features: Float64Array.of(-1, 1, 1, 1),
    labels: Uint8Array.of(0, 1),
    weights: Float64Array.of(1, 1),
  };
  expect(fitLogistic(rows).every((one) => Math.abs(one) < 10)).toBe(true);
});

test("refuses examples that do not fit each other", () => {
  const rows = { width: 2, features: new Float64Array(4), labels: new Uint8Array(3), weights: new Float64Array(3) };
  expect(() => fitLogistic(rows)).toThrow("4 features, 3 labels, 3 weights and 2 centres do not make examples of 2");
});
