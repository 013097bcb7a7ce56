import fc from "fast-check";
import { expect, test } from "vitest";
import { ridgeRegression, type RidgeProblem } from "./ridgeRegression.ts";

const value = fc.double({ min: -2, max: 2, noNaN: true });
const problem = fc.array(fc.tuple(value, value, value, value), { minLength: 1, maxLength: 12 }).chain((rows) =>
  fc.record({
    inputs: fc.constant(rows.map(([a, b]) => Float64Array.of(1, a, b))),
    outputs: fc.constant(Float32Array.from(rows.flatMap(([, , y, z]) => [y, z]))),
    outputCount: fc.constant(2),
    regularisation: fc.double({ min: 0.1, max: 10, noNaN: true }),
  }),
);

function loss({ inputs, outputs, outputCount, regularisation }: RidgeProblem, weights: ArrayLike<number>): number {
  let sum = 0;
  inputs.forEach((input, row) => {
    for (let output = 0; output < outputCount; output++) {
      let predicted = 0;
      input.forEach((number, at) => (predicted += number * weights[at * outputCount + output]));
      sum += (outputs[row * outputCount + output] - predicted) ** 2;
    }
  });
  for (let at = outputCount; at < weights.length; at++) sum += regularisation * weights[at] ** 2;
  return sum;
}

test("no other weights have less of what it minimises", () => {
  fc.assert(
    fc.property(problem, fc.nat({ max: 5 }), fc.constantFrom(-0.01, 0.01), (given, at, step) => {
      const best = ridgeRegression(given);
      const other = best.slice();
      other[at] += step;
      expect(loss(given, best)).toBeLessThanOrEqual(loss(given, other) + 1e-9);
    }),
  );
});

test("finds a line with its constant, and refuses what has no answer", () => {
  const inputs = [0, 1, 2, 3].map((x) => Float64Array.of(1, x));
  const outputs = Float32Array.of(5, 7, 9, 11);
  const weights = ridgeRegression({ inputs, outputs, outputCount: 1, regularisation: 1e-9 });
  expect(weights[0]).toBeCloseTo(5, 5);
  expect(weights[1]).toBeCloseTo(2, 5);
  expect(() => ridgeRegression({ inputs, outputs, outputCount: 1, regularisation: 0 })).toThrow("regularisation");
  expect(() => ridgeRegression({ inputs: [], outputs, outputCount: 1, regularisation: 1 })).toThrow("at least one");
});
