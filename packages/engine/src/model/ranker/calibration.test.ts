import fc from "fast-check";
import { expect, test } from "vitest";
import { expectedCalibrationError, seededRandom, sigmoid } from "../../math/index.ts";
import { fitCalibration, poolAdjacentViolators } from "./calibration.ts";

const steps = (values: readonly number[]): number[] =>
  poolAdjacentViolators(values.map((hits, scores) => ({ rows: 1, scores, hits }))).flatMap(({ rows, hits }) =>
    Array.from({ length: rows }, () => hits / rows),
  );

test("pools as the textbook does", () => {
  expect(steps([1, 2, 3])).toEqual([1, 2, 3]);
  expect(steps([1, 3, 2, 4])).toEqual([1, 2.5, 2.5, 4]);
  expect(steps([4, 3, 2, 1])).toEqual([2.5, 2.5, 2.5, 2.5]);
  expect(steps([1, 0, 1, 0, 0, 1])).toEqual([0.4, 0.4, 0.4, 0.4, 0.4, 1]);
});

test("no other rising steps lie nearer: max over starts of the min over ends of the mean between", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 12 }), (values) => {
      const mean = (from: number, to: number) =>
        values.slice(from, to + 1).reduce((sum, value) => sum + value, 0) / (to + 1 - from);
      const expected = values.map((_, at) =>
        Math.max(
          ...Array.from({ length: at + 1 }, (__, from) =>
            Math.min(...Array.from({ length: values.length - at }, (___, ahead) => mean(from, at + ahead))),
          ),
        ),
      );
      steps(values).forEach((step, at) => expect(step).toBeCloseTo(expected[at], 9));
    }),
  );
});

test("a higher score always has a higher chance, beyond the ends as well", () => {
  const data = fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.nat(1)), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(data, fc.integer({ min: 1, max: 20 }), (rows, group) => {
      const scores = rows.map(([score]) => score / 10);
      const calibration = fitCalibration(
        scores,
        Uint8Array.from(rows, ([, outcome]) => outcome),
        group,
      );
      const chances = Array.from({ length: 121 }, (_, at) => calibration.chanceOf((at - 60) / 10));
      expect(chances[0]).toBeGreaterThan(0);
      expect(chances.at(-1)).toBeLessThan(1);
      for (const [at, chance] of chances.slice(1).entries()) expect(chance).toBeGreaterThan(chances[at]);
    }),
  );
});

test("makes scores that are too sure hold", () => {
  const random = seededRandom("calibration");
  const draw = () => {
    const scores = Float64Array.from({ length: 20_000 }, () => 4 * random() - 3);
    const outcomes = Uint8Array.from(scores, (score) => Number(random() < sigmoid(0.4 * score - 1)));
    return { scores, outcomes };
  };
  const [before, after] = [draw(), draw()];
  const calibration = fitCalibration(before.scores, before.outcomes);
  const raw = expectedCalibrationError(after.scores.map(sigmoid), after.outcomes);
  const made = expectedCalibrationError(
    after.scores.map((score) => calibration.chanceOf(score)),
    after.outcomes,
  );
  expect(raw).toBeGreaterThan(0.05);
  expect(made).toBeLessThan(0.015);
});

test("without any row a score is taken at its word", () => {
  expect(fitCalibration([], new Uint8Array()).chanceOf(0.3)).toBe(sigmoid(0.3));
});
