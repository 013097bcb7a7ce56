import fc from "fast-check";
import { expect, test } from "vitest";
import { everyKernels } from "../kernels.fixture.ts";
import type { RidgeRow } from "./ridgeKernels.ts";

const kernels = everyKernels();

const rows: fc.Arbitrary<RidgeRow> = fc
  .record({
    factorCount: fc.constantFrom(4, 8, 12, 64),
    entryCount: fc.nat(90),
    confidence: fc.constantFrom(0, 1, 1_000),
    seed: fc.nat(1_000),
  })
  .map(({ factorCount, entryCount, confidence, seed }) => ({
    factorCount,
    factors: Float32Array.from({ length: 100 * factorCount }, (_, at) => Math.sin(at * (seed + 1))),
    shared: Float64Array.from({ length: factorCount }, (_, at) => 10 / (at + 1)),
    ridge: 0.5,
    columns: Array.from({ length: entryCount }, (_, at) => (at * 7 + seed) % 100),
    preferences: Array.from({ length: entryCount }, (_, at) => Number(at % 3 > 0)),
    confidences: Array.from({ length: entryCount }, (_, at) => confidence * (1 + (at % 5))),
  }));

/** ‖(diag(S) + ridge·I + Σ c·y·yᵀ)·x − Σ c·p·y‖ against the weight of the entries. */
function errorOf(row: RidgeRow, x: Float32Array): number {
  const { factorCount: f } = row;
  const error = Float64Array.from(x, (value, at) => (row.shared[at] + row.ridge) * value);
  let weight = 1;
  for (let at = 0; at < row.columns.length; at++) {
    const y = row.factors.subarray(row.columns[at] * f, (row.columns[at] + 1) * f);
    const product = y.reduce((sum, value, k) => sum + value * x[k], 0);
    y.forEach((value, k) => {
      error[k] += row.confidences[at] * (product - row.preferences[at]) * value;
    });
    weight += row.confidences[at];
  }
  return Math.hypot(...error) / weight;
}

test("fulfils its equations in every mode, whatever the row", () => {
  fc.assert(
    fc.property(rows, (row) => {
      for (const one of kernels) expect(errorOf(row, one.solveRidge(row))).toBeLessThan(1e-5);
    }),
    { numRuns: 40 },
  );
});

const example: RidgeRow = {
  factorCount: 4,
  factors: Float32Array.of(1, 0, 0, 0, 0, 2, 0, 0),
  shared: Float64Array.of(1, 1, 1, 1),
  ridge: 1,
  columns: [0, 1],
  preferences: [1, 1],
  confidences: [2, 1],
};

test("an example: 2 / (1 + 1 + 2) and 2 / (1 + 1 + 4)", () => {
  for (const one of kernels) {
    const x = one.solveRidge(example);
    [0.5, 1 / 3, 0, 0].forEach((value, at) => expect(x[at]).toBeCloseTo(value, 6));
    expect([...one.solveRidge({ ...example, columns: [], preferences: [], confidences: [] })]).toEqual([0, 0, 0, 0]);
  }
});

test.each([
  ["factorCount must be a positive multiple of 4, not 6", { factorCount: 6 }],
  ["columns[1] is 2; the fixed side has rows 0 … 1", { columns: [0, 2] }],
  ["shared must have 4 numbers, not 1", { shared: Float64Array.of(1) }],
  ["ridge must be at least 0, not -1", { ridge: -1 }],
  ["not positive definite: raise the regularisation", { ridge: 0, shared: new Float64Array(4) }],
])("refuses: %s", (message, change: Partial<RidgeRow>) => {
  for (const one of kernels) expect(() => one.solveRidge({ ...example, ...change })).toThrow(message);
});
