import fc from "fast-check";
import { expect, test } from "vitest";
import { everyKernels } from "../kernels.fixture.ts";
import type { Kernels } from "../kernels.ts";
import { farthest, ordinary, problemOf, products, run, middleRows, steps } from "./als.fixture.ts";
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
