import fc from "fast-check";
import { expect, test } from "vitest";
import { everyKernels, kernelSettings, sameOnAnyThreads } from "../kernels.fixture.ts";
import {
  cholesky,
  farthest,
  ordinary,
  problemOf,
  products,
  run,
  middleRows,
  sampledSteps,
  sparse,
  steps,
  type Shape,
  type Table,
} from "./als.fixture.ts";
import type { AlsProblem, AlsSides, AlsSolver } from "./alsKernels.ts";

const kernels = everyKernels();
const shapes: fc.Arbitrary<Shape> = fc.record({
  rowCount: fc.integer({ min: 1, max: 40 }),
  columnCount: fc.integer({ min: 1, max: 40 }),
  factorCount: fc.constantFrom(4, 8, 12, 24),
  density: fc.constantFrom(0, 0.05, 0.5, 1),
  confidence: fc.constantFrom(0, 1, 40),
  seed: fc.nat(1_000),
});

test.each([
  ["exact rows", cholesky, 1e-3],
  ["one step", steps(1), 1e-3],
  ["three steps", steps(3), 1e-3],
  ["one step from bfloat16", steps(1, "bfloat16"), 0.03],
  ["two steps for middle rows", middleRows(2), 1e-3],
  ["one step, its length from a sample", sampledSteps(1), 1e-3],
])("%s: every mode answers as plain does, whatever the shape", (_, solver, tolerance) => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const problem = { ...problemOf(shape), solver };
      const plain = products(run(kernels.at(-1)!, problem, 3), shape.factorCount);
      for (const one of kernels) {
        expect(farthest(products(run(one, problem, 3), shape.factorCount), plain)).toBeLessThan(tolerance);
      }
    }),
    { numRuns: 25 },
  );
});

/** (w₀·YᵀY + ridge·I + Σ c·y·yᵀ)·x − Σ c·p·y of every row, entry by entry from its definition, against the right side. */
function errorOfRows(problem: AlsProblem, { rows, columns }: AlsSides): number {
  const { byRow, factorCount: f, unobservedWeight, rowRidges } = problem;
  let worst = 0;
  for (let row = 0; row < byRow.rowCount; row++) {
    const x = rows.subarray(row * f, (row + 1) * f);
    const error = Float64Array.from(x, (value) => rowRidges[row] * value);
    const add = (column: number, weight: number, target: number): void => {
      const y = columns.subarray(column * f, (column + 1) * f);
      const product = y.reduce((sum, value, at) => sum + value * x[at], 0);
      y.forEach((value, at) => {
        error[at] += weight * (product - target) * value;
      });
    };
    for (let column = 0; column < byRow.columnCount; column++) add(column, unobservedWeight, 0);
    for (let at = byRow.offsets[row]; at < byRow.offsets[row + 1]; at++) {
      add(byRow.columns[at], byRow.confidences[at], byRow.preferences[at]);
    }
    worst = Math.max(worst, Math.hypot(...error));
  }
  return worst;
}

test("exact rows fulfil their equations, and as many steps as factors come as close", () => {
  const problem = problemOf(ordinary);
  for (const one of kernels) {
    expect(errorOfRows(problem, run(one, problem, 1))).toBeLessThan(2e-3);
    expect(errorOfRows(problem, run(one, { ...problem, solver: steps(30) }, 1))).toBeLessThan(2e-3);
  }
});

test.each([4, 64, 128, 256])("%i factors: the same bytes for 1, 2 and 3 threads", (factorCount) => {
  const problem = problemOf({ ...ordinary, factorCount });
  for (const solver of [
    cholesky,
    steps(1),
    steps(2, "bfloat16"),
    middleRows(2, "bfloat16"),
    sampledSteps(1, "bfloat16"),
  ]) {
    sameOnAnyThreads(kernels, (one) => run(one, { ...problem, solver }, 4));
  }
  expect(run(kernels[0], problem, 4).rows).toHaveLength(70 * factorCount);
});

const solvers: AlsSolver[] = [
  cholesky,
  steps(1),
  steps(2),
  steps(2, "bfloat16"),
  middleRows(2, "bfloat16"),
  sampledSteps(1, "bfloat16"),
];
const settings = kernelSettings.flatMap((_, at) => solvers.map((solver) => ({ at, solver })));

test.each(settings)("kernels $at, $solver: no entries at all leave nothing", ({ at, solver }) => {
  const empty = problemOf({ ...ordinary, density: 0 });
  const { rows, columns } = run(kernels[at], { ...empty, solver }, 4);
  expect(Math.max(...rows.map(Math.abs), ...columns.map(Math.abs))).toBeLessThan(1e-12);
});

test.each(settings)("kernels $at, $solver: one pair, and enormous confidences, stay finite", ({ at, solver }) => {
  const one = problemOf({ ...ordinary, rowCount: 1, columnCount: 1, density: 1 });
  const enormous = problemOf({ ...ordinary, density: 1, confidence: 1e6 });
  for (const problem of [one, enormous]) {
    const { rows, columns } = run(kernels[at], { ...problem, solver }, 4);
    expect([...rows, ...columns].every(Number.isFinite)).toBe(true);
  }
});

/** Two crowds that share nothing, thirty columns: no Gram matrix of theirs has a rank of more than 30. */
const twoCrowds: Table = Array.from({ length: 40 }, (_, row) => {
  const liked = new Set(Array.from({ length: 9 }, (__, at) => (row % 2) * 15 + ((row + at) % 15)));
  return Array.from({ length: 30 }, (__, column) => (liked.has(column) ? 4 : 0));
});

test.each([1, 2, 3, 8, 20])("more factors than columns, %i steps: affinities stay what exact rows find", (count) => {
  const shape = { ...ordinary, rowCount: 40, columnCount: 30, factorCount: 64 };
  const turned = Array.from({ length: 30 }, (_, column) => twoCrowds.map((row) => row[column]));
  const problem = {
    ...problemOf(shape),
    byRow: sparse(twoCrowds, 30),
    byColumn: sparse(turned, 40),
    unobservedWeight: 1,
    rowRidges: new Float32Array(40).fill(0.2),
    columnRidges: new Float32Array(30).fill(0.2),
  };
  const exact = products(run(kernels[0], { ...problem, solver: cholesky }, 12), 64);
  for (const one of kernels) {
    const found = products(run(one, { ...problem, solver: steps(count) }, 12), 64);
    expect(farthest(found, exact)).toBeLessThan(count < 3 ? 0.2 : 0.05);
  }
});

test("nothing but dislikes leaves nothing", () => {
  const disliked = problemOf(ordinary);
  for (const side of [disliked.byRow, disliked.byColumn]) side.preferences.fill(0);
  for (const one of kernels) expect(Math.max(...run(one, disliked, 2).rows.map(Math.abs))).toBeLessThan(1e-6);
});

test("memory is as it was when a run is closed, also when it could not begin", () => {
  for (const one of kernels) {
    const als = one.openAls(problemOf(ordinary));
    als.close();
    expect(() => one.openAls({ ...problemOf(ordinary), factorCount: 6 })).toThrow("factorCount must be a positive");
    expect(() => run(one, problemOf(ordinary), 2)).not.toThrow();
  }
});

test.each([
  ["factorCount must be a positive multiple of 4, not 0; try 64", { factorCount: 0 }],
  ["factorCount must be a positive multiple of 4, not 66; try 68", { factorCount: 66 }],
  ["factorCount must be at most 1024, not 4096; 64 to 256 are usual", { factorCount: 4096 }],
  ["rowRidges must have 70 numbers, not 1", { rowRidges: Float32Array.of(1) }],
  ["rowRidges[0] must be above 0, not NaN", { rowRidges: new Float32Array(70).fill(NaN) }],
  ["columnFactors must have 1440 numbers", { columnFactors: new Float32Array(3) }],
  ["unobservedWeight must be at least 0, not NaN", { unobservedWeight: NaN }],
  ['steps must be a whole number of at least 1, not 0; or choose "cholesky"', { solver: steps(0) }],
  ["middleRowSteps must be a whole number of at least 1, not 0.5", { solver: middleRows(0.5) }],
])("refuses: %s", (message, change: Partial<AlsProblem>) => {
  for (const one of kernels) expect(() => one.openAls({ ...problemOf(ordinary), ...change })).toThrow(message);
});

test.each([NaN, Infinity, -1, 3e38])("a confidence of %d is refused by its place, on either side", (confidence) => {
  for (const side of ["byRow", "byColumn"] as const) {
    const problem = problemOf(ordinary);
    problem[side].confidences[5] = confidence;
    const message = `confidences[5] must be from 0 to 1e+30, not ${Math.fround(confidence)}`;
    for (const one of kernels) expect(() => one.openAls(problem)).toThrow(message);
  }
});
