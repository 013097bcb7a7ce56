import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rows } from "../gram/gramKernels.ts";
import { plainKernels } from "../kernels.ts";
import { deviationsFor } from "./deviationsFor.ts";

const width = 3;
const value = fc.oneof(fc.constantFrom(0, 1, -1), fc.float({ min: -3, max: 3, noNaN: true }));
const row = fc.array(value, { minLength: width, maxLength: width });
const rowsOf = (rows: number[][]): Rows => ({ rowCount: rows.length, width, values: Float32Array.from(rows.flat()) });
const cases = fc.record({
  items: fc.array(fc.tuple(row, fc.nat(2)), { maxLength: 60 }),
  queries: fc.array(row, { maxLength: 4 }).map(rowsOf),
  k: fc.integer({ min: 1, max: 8 }),
});

test("with all of them wanted, a search for the sample queries finds exactly what is best", () => {
  fc.assert(
    fc.property(cases, ({ items: given, queries, k }) => {
      const items = rowsOf(given.map(([factors]) => factors));
      const lists = { listCount: 3, listOf: Int32Array.from(given, ([, list]) => list) };
      const deviations = deviationsFor(items, lists, { queries, k, recall: 1, kernels: plainKernels });
      const found = plainKernels.invertedLists(items, { ...lists, deviations }).best(queries, { k });
      expect(found.scores).toEqual(plainKernels.itemTable(items).best(queries, { k }).scores);
    }),
  );
});

test("fewer are enough for less: the more must be found, the further a search looks", () => {
  const items = rowsOf(Array.from({ length: 300 }, (_, at) => [Math.sin(at * at), Math.cos(at * 7), Math.sin(at * 3)]));
  const lists = { listCount: 4, listOf: Int32Array.from({ length: 300 }, (_, at) => at % 4) };
  const queries = rowsOf(Array.from({ length: 20 }, (_, at) => [Math.cos(at), Math.sin(at * 5), 1]));
  const forRecall = (recall: number): number =>
    deviationsFor(items, lists, { queries, k: 10, recall, kernels: plainKernels });
  expect(forRecall(0)).toBe(0.25);
  expect(forRecall(0.9)).toBeGreaterThan(forRecall(0.3));
  expect(forRecall(1)).toBeGreaterThan(forRecall(0.9));
});

test("looks no further than it must: with a tenth less the goal is missed", () => {
  const items = rowsOf(Array.from({ length: 900 }, (_, at) => [Math.sin(at * at), Math.cos(at * 7), Math.sin(at * 3)]));
  const lists = { listCount: 12, listOf: Int32Array.from({ length: 900 }, (_, at) => Math.floor(at / 75)) };
  const queries = rowsOf(Array.from({ length: 40 }, (_, at) => [Math.cos(at), Math.sin(at * 5), 1]));
  const goal = { queries, k: 10, recall: 0.9, kernels: plainKernels };
  const deviations = deviationsFor(items, lists, goal);
  const best = plainKernels.itemTable(items).best(queries, { k: 10 });
  const table = plainKernels.invertedLists(items, { ...lists, deviations });
  const recall = (): number => {
    const found = table.best(queries, { k: 10 }).items;
    const hits = best.items.filter((item, at) => {
      const from = 10 * Math.floor(at / 10);
      return found.subarray(from, from + 10).includes(item);
    });
    return hits.length / best.items.length;
  };
  expect(recall()).toBeGreaterThanOrEqual(0.9);
  table.lookOut(0.9 * deviations);
  expect(recall()).toBeLessThan(0.9);
  expect(() => table.lookOut(Number.NaN)).toThrow("deviations must be at least 0");
});
