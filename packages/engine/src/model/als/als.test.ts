import { createKernels, localKernels, plainKernels, type AlsKernels } from "@segue/kernels";
import { expect, test } from "vitest";
import { interactionsOf, solveCholesky, type Interactions } from "../../math/index.ts";
import { Als } from "./als.ts";
import type { AlsOptions } from "./alsOptions.ts";
import type { AlsFactors } from "./alsFactors.ts";
import type { Evidence } from "../model.ts";
import { ridgeOf } from "./regularisation.ts";
import { twoTastes } from "../training.fixture.ts";

const training = twoTastes();
const noPairs = { rows: [], columns: [], preferences: [], confidences: [] };
const { interactions } = training;
const options: Partial<AlsOptions> = { factorCount: 8, iterations: 8, regularisation: 0.05, seed: "test" };

const rowOf = ({ offsets, columns, preferences, confidences }: Interactions, row: number): Evidence[] =>
  Array.from(columns.subarray(offsets[row], offsets[row + 1]), (index, at) => ({
    index,
    preference: preferences[offsets[row] + at] as 0 | 1,
    confidence: confidences[offsets[row] + at],
  }));

/** The exact answer to a fold-in, by forming the whole matrix and factoring it. */
function exactFoldIn({ itemFactors, factorCount: f, itemIds, weights }: AlsFactors, evidence: Evidence[]): number[] {
  const matrix = new Float64Array(f * f);
  const right = new Float64Array(f);
  const add = (index: number, weight: number, target: number): void => {
    const y = itemFactors.subarray(index * f, (index + 1) * f);
    for (let i = 0; i < f; i++) {
      right[i] += weight * target * y[i];
      for (let j = 0; j < f; j++) matrix[i * f + j] += weight * y[i] * y[j];
    }
  };
  for (let index = 0; index < itemIds.length; index++) add(index, weights.unobservedWeight, 0);
  for (const { index, preference, confidence } of evidence) add(index, confidence, preference);
  const total = evidence.reduce((sum, { confidence }) => sum + confidence, 0);
  for (let i = 0; i < f; i++) matrix[i * f + i] += ridgeOf(weights, total, itemIds.length);
  return [...solveCholesky(matrix, right)];
}

const listeners = (model: AlsFactors): number[][] =>
  Array.from({ length: interactions.rowCount }, (_, row) => exactFoldIn(model, rowOf(interactions, row)));

/** The objective, term by term over every pair. */
function loss(model: AlsFactors): number {
  const { weights, factorCount: f, itemFactors } = model;
  const sides = listeners(model);
  const columnTotals = new Float64Array(interactions.columnCount);
  let sum = 0;
  sides.forEach((x, row) => {
    const evidence = rowOf(interactions, row);
    const scores = model.scoreAll(Float32Array.from(x));
    for (const score of scores) sum += weights.unobservedWeight * score ** 2;
    for (const { index, preference, confidence } of evidence) {
      sum += confidence * (preference - scores[index]) ** 2;
      columnTotals[index] += confidence;
    }
    const total = evidence.reduce((all, { confidence }) => all + confidence, 0);
    sum += ridgeOf(weights, total, interactions.columnCount) * x.reduce((all, value) => all + value ** 2, 0);
  });
  itemFactors.forEach((value, at) => {
    sum += ridgeOf(weights, columnTotals[Math.floor(at / f)], interactions.rowCount) * value ** 2;
  });
  return sum;
}

const fit = (changes: Partial<AlsOptions> = {}, kernels: AlsKernels = plainKernels): AlsFactors =>
  new Als({ ...options, ...changes }, kernels).fit(training);

test("fold-in is the exact solution to four digits, skips included", () => {
  const model = fit();
  for (let row = 0; row < interactions.rowCount; row++) {
    const evidence = rowOf(interactions, row);
    const exact = exactFoldIn(model, evidence);
    const size = Math.hypot(...exact);
    const away = Math.hypot(...model.foldIn(evidence).map((value, at) => value - exact[at]));
    expect(away / size).toBeLessThan(1e-4);
  }
});

test("the loss falls with every iteration and settles", () => {
  const losses = [1, 2, 3, 5, 8, 16, 17].map((iterations) => loss(fit({ iterations })));
  losses.slice(1, 6).forEach((after, before) => expect(after).toBeLessThan(losses[before] * 1.0001));
  expect(losses[6] / losses[5]).toBeCloseTo(1, 3);
});

test("exact rows, and bfloat16 at that, end at the same loss", () => {
  const settled = loss(fit({ iterations: 30, solver: "cholesky" }));
  expect(loss(fit({ iterations: 30 })) / settled).toBeCloseTo(1, 2);
  expect(loss(fit({ iterations: 30, gather: "bfloat16" }, localKernels())) / settled).toBeCloseTo(1, 2);
});

test("on WebAssembly it is the same model to three digits, in the same bytes on 1 and on 3 threads", async () => {
  const kernels = [await createKernels({ threads: 1 }), await createKernels({ threads: 3 })];
  const plain = fit({ iterations: 30 });
  const [one, three] = kernels.map((kernel) => fit({ iterations: 30 }, kernel));
  kernels.forEach((kernel) => kernel.close());
  expect(three.itemFactors).toEqual(one.itemFactors);
  expect(loss(one) / loss(plain)).toBeCloseTo(1, 3);
});

test("one more step a row or another start ends at the same loss", () => {
  const settled = loss(fit({ iterations: 30, steps: 8 }));
  expect(loss(fit({ iterations: 30 })) / settled).toBeCloseTo(1, 2);
  expect(loss(fit({ iterations: 30, seed: "another" })) / settled).toBeCloseTo(1, 2);
});

test("tells the two tastes apart, and a skip lowers what it was about", () => {
  const model = fit();
  const likes: Evidence[] = [0, 2, 4].map((index) => ({ index, preference: 1, confidence: 3 }));
  const before = model.scoreAll(model.foldIn(likes));
  expect(before[6]).toBeGreaterThan(2 * before[7]);
  expect(model.similarity(6, 8)).toBeGreaterThan(model.similarity(6, 9));
  const after = model.scoreAll(model.foldIn([...likes, { index: 6, preference: 0, confidence: 3 }]));
  expect(after[6]).toBeLessThan(before[6]);
});

test("the same options give the same bytes, another seed others", () => {
  expect(fit().itemFactors).toEqual(fit().itemFactors);
  expect(fit({ seed: "another" }).itemFactors).not.toEqual(fit().itemFactors);
});

test("factors stand in their principal axes: YᵀY is diagonal, the longest axis first", () => {
  const { itemFactors, factorCount: f } = fit();
  const product = (i: number, j: number): number => {
    let sum = 0;
    for (let at = 0; at < itemFactors.length; at += f) sum += itemFactors[at + i] * itemFactors[at + j];
    return sum;
  };
  for (let i = 1; i < f; i++) {
    expect(product(i, i)).toBeLessThanOrEqual(product(i - 1, i - 1) + 1e-6);
    for (let j = 0; j < i; j++) expect(Math.abs(product(i, j))).toBeLessThan(1e-5 * product(0, 0));
  }
});

test("a listener without evidence has no factors; unknown items have no place", () => {
  const model = fit();
  expect([...model.foldIn([])]).toEqual(Array.from({ length: 8 }, () => 0));
  expect([model.indexOf(10), model.indexOf(240), model.indexOf(15), model.indexOf(999)]).toEqual([0, 23, -1, -1]);
  expect(model.similarity(3, 3)).toBeCloseTo(1, 6);
});

test("reports every iteration and refuses what cannot work", () => {
  const seen: string[] = [];
  fit({ iterations: 3, onIteration: (iteration, of) => seen.push(`${iteration}/${of}`) });
  expect(seen).toEqual(["1/3", "2/3", "3/3"]);
  expect(() => new Als({ factorCount: 6 })).toThrow("factorCount must be a positive multiple of 4, not 6");
  expect(() => new Als(options).fit({ ...training, itemIds: Int32Array.of(1) })).toThrow("1 ids for 24 columns");
});

test("says before it starts how much memory it needs, and when that is more than there is", () => {
  const pairs = interactions.columns.length;
  const bytes = new Als({ factorCount: 64 }).memoryBytes(training);
  expect(bytes).toBeGreaterThan(4 * 64 * (interactions.rowCount + interactions.columnCount) + 24 * pairs);
  const itemIds = Int32Array.from({ length: 3_000_000 }, (_, at) => at);
  const enormous = interactionsOf({ ...noPairs, rowCount: 1, columnCount: itemIds.length });
  const fitting = (): unknown => new Als({ factorCount: 512 }).fit({ interactions: enormous, itemIds });
  expect(fitting).toThrow(/factorCount 512 would need \d+ MiB for this matrix, more than 4096: choose fewer factors/);
});
