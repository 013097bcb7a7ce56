import fc from "fast-check";
import { expect, test } from "vitest";
import { everyKernels } from "../kernels.fixture.ts";
import type { Kernels } from "../kernels.ts";
import { farthest, ordinary, problemOf, products, run, middleRows, sampledSteps, steps } from "./als.fixture.ts";
import type { AlsSides } from "./alsKernels.ts";

const kernels = everyKernels();

type Sweep = "sweepRows" | "sweepColumns";
const sweeps: fc.Arbitrary<Sweep[]> = fc.array(fc.constantFrom("sweepRows", "sweepColumns"), { maxLength: 5 });

test("both sides stand in the same axes, whoever moved last and how often", () => {
  const problem = { ...problemOf(ordinary), solver: steps(2) };
  const after = (one: Kernels, moves: Sweep[]): number[] => {
    const als = one.openAls(problem);
    for (const move of moves) als[move]();
    const sides = als.factors();
    als.close();
    return products(sides, ordinary.factorCount);
  };
  fc.assert(
    fc.property(sweeps, (moves) => {
      const plain = after(kernels.at(-1)!, moves);
      for (const one of kernels.slice(0, -1)) expect(farthest(after(one, moves), plain)).toBeLessThan(1e-3);
    }),
    { numRuns: 10 },
  );
});

test("rows of more than 16 and at most as many entries as factors, and no others, take steps of their own", () => {
  const problem = problemOf({ ...ordinary, factorCount: 24, density: 0.22 });
  const { offsets } = problem.byRow;
  const counts = Array.from({ length: 70 }, (_, row) => offsets[row + 1] - offsets[row]);
  const lengths = counts.map((count) => (count > 24 ? "long" : count > 16 ? "middle" : "short"));
  expect(new Set(lengths).size).toBe(3);
  const rowOf = ({ rows }: AlsSides, row: number): Float32Array => rows.slice(row * 24, row * 24 + 24);
  for (const one of kernels) {
    const [few, many, mixed] = [steps(1), steps(5), middleRows(5)].map((solver) => run(one, { ...problem, solver }, 1));
    lengths.forEach((length, row) => expect(rowOf(mixed, row)).toEqual(rowOf(length === "middle" ? many : few, row)));
  }
});

test("columns all take the same steps", () => {
  const problem = problemOf({ ...ordinary, rowCount: 20, factorCount: 24, density: 1 });
  for (const one of kernels) {
    const [few, mixed] = [steps(1), middleRows(5)].map((solver) => run(one, { ...problem, solver }, 4));
    expect(mixed).toEqual(few);
  }
});

/** Rows of fewer and of more than 64 entries. */
const longRows = { ...ordinary, columnCount: 200, density: 0.33 };

const lengthsOf = ({ byRow: { offsets } }: ReturnType<typeof problemOf>): number[] =>
  Array.from({ length: offsets.length - 1 }, (_, row) => offsets[row + 1] - offsets[row]);

test.each([1, 2])(
  "%d steps: rows of more than 64 entries, and no others, take their last length from a sample",
  (count) => {
    const problem = problemOf(longRows);
    const isLong = lengthsOf(problem).map((length) => length > 64);
    expect(new Set(isLong).size).toBe(2);
    for (const one of kernels) {
      const [exact, sampled] = [steps(count), sampledSteps(count)].map(
        (solver) => run(one, { ...problem, solver }, 1).rows,
      );
      isLong.forEach((long, row) => {
        const [own, other] = [exact, sampled].map((rows) => rows.slice(row * 16, row * 16 + 16).join());
        expect(own !== other).toBe(long);
      });
    }
  },
);

test("a sampled length leaves the direction of one step, and is right in the mean over the rows", () => {
  const problem = problemOf(longRows);
  for (const one of kernels) {
    const [exact, sampled] = [steps(1), sampledSteps(1)].map((solver) => run(one, { ...problem, solver }, 1).rows);
    const ratios = Array.from({ length: exact.length / 16 }, (_, row) => sampled[16 * row] / exact[16 * row]);
    exact.forEach((value, at) => expect(sampled[at]).toBeCloseTo(ratios[Math.floor(at / 16)] * value, 4));
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeCloseTo(1, 1);
  }
});

test("where what a sample looks at weighs nothing, all entries tell the length", () => {
  const problem = problemOf({ ...ordinary, columnCount: 90, density: 1 });
  for (const { offsets, confidences } of [problem.byRow, problem.byColumn]) {
    const looked = (at: number): boolean =>
      Math.floor((at - (offsets.findLast((from) => from <= at) ?? 0)) / 4) % 4 === 0;
    confidences.forEach((_, at) => {
      if (looked(at)) confidences[at] = 0;
    });
  }
  for (const one of kernels) {
    const [exact, sampled] = [steps(1), sampledSteps(1)].map((solver) => run(one, { ...problem, solver }, 1).rows);
    expect(sampled).toEqual(exact);
  }
});

test("what rows share may be told by a sample of them: affinities stay near those of the whole", () => {
  const problem = problemOf({ ...ordinary, rowCount: 900, columnCount: 60, factorCount: 128, density: 0.1 });
  const told = (one: Kernels, gram: "exact" | "sampled"): number[] =>
    products(
      run(one, { ...problem, solver: { kind: "conjugateGradient", steps: 3, gather: "float32", gram } }, 2),
      128,
    );
  const [exact, sampled] = (["exact", "sampled"] as const).map((gram) => told(kernels[0], gram));
  const apart = farthest(exact, sampled);
  expect(apart).toBeGreaterThan(0);
  expect(apart).toBeLessThan(0.1);
  expect(farthest(told(kernels.at(-1)!, "sampled"), sampled)).toBeLessThan(1e-3);
});
