import fc from "fast-check";
import { expect, test } from "vitest";
import { normalCdf, normalQuantile } from "./normal.ts";

/** Simpson's rule over the density, from 0 to z. */
function integrated(z: number): number {
  const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const steps = 2_000;
  let sum = density(0) + density(z);
  for (let at = 1; at < steps; at++) sum += (at % 2 === 0 ? 2 : 4) * density((at * z) / steps);
  return 0.5 + (sum * z) / steps / 3;
}

test("the area under the density, wherever it is cut", () => {
  fc.assert(
    fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
      expect(normalCdf(z)).toBeCloseTo(integrated(z), 9);
    }),
    { numRuns: 60 },
  );
});

test("the values of the tables, also far out where they are small", () => {
  expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 12);
  expect(normalCdf(-5) / 2.866515718791939e-7).toBeCloseTo(1, 8);
  expect(normalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 10);
});

test("the quantile is the inverse", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 9);
    }),
    { numRuns: 60 },
  );
  expect(() => normalQuantile(1)).toThrow("a chance must be above 0 and below 1, not 1");
});
