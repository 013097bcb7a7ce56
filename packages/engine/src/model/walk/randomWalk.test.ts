import fc from "fast-check";
import { expect, test } from "vitest";
import { interactionsOf } from "../../math/index.ts";
import type { TrainingMatrix } from "../trainer.ts";
import { twoTastes } from "../training.fixture.ts";
import { RandomWalk } from "./randomWalk.ts";

type Matrix = number[][];

const product = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => b[0].map((_, at) => row.reduce((sum, value, k) => sum + value * b[k][at], 0)));
const transposed = (a: Matrix): Matrix => a[0].map((_, at) => a.map((row) => row[at]));
/** Chances of every step: rows that sum to 1, then raised to α. */
const steps = (a: Matrix, alpha: number): Matrix =>
  a.map((row) => {
    const sum = row.reduce((all, value) => all + value, 0);
    return row.map((value) => (value > 0 ? (value / sum) ** alpha : 0));
  });

/** The walk from its transition matrices: item → listener → item, over popularity^β. */
function bruteForce(likes: Matrix, alpha: number, beta: number): Matrix {
  const walks = product(steps(transposed(likes), alpha), steps(likes, alpha));
  const counts = transposed(likes).map((column) =>
    Math.max(
      1,
      column.reduce((sum, value) => sum + value, 0),
    ),
  );
  return walks.map((row, i) => row.map((value, j) => (i === j ? 0 : value / counts[j] ** beta)));
}

const cases = fc.record({
  rowCount: fc.integer({ min: 1, max: 8 }),
  columnCount: fc.integer({ min: 1, max: 8 }),
  pairs: fc.uniqueArray(fc.nat(63), { maxLength: 50 }),
  alpha: fc.constantFrom(0, 0.5, 1, 1.3),
  beta: fc.constantFrom(0, 0.4, 1),
});

test("equals the product of the transition matrices; what was turned down is no station", () => {
  fc.assert(
    fc.property(cases, ({ rowCount, columnCount, pairs, alpha, beta }) => {
      const inside = pairs.filter((pair) => pair < rowCount * columnCount);
      const training: TrainingMatrix = {
        itemIds: Int32Array.from({ length: columnCount }, (_, at) => at),
        interactions: interactionsOf({
          rowCount,
          columnCount,
          rows: inside.map((pair) => Math.floor(pair / columnCount)),
          columns: inside.map((pair) => pair % columnCount),
          preferences: inside.map((pair) => Number(pair % 5 !== 0)),
          confidences: inside.map((pair) => 1 + (pair % 4)),
        }),
      };
      const likes = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => 0));
      for (const pair of inside) if (pair % 5) likes[Math.floor(pair / columnCount)][pair % columnCount] = 1;
      const expected = bruteForce(likes, alpha, beta);
      const options = { stationExponent: alpha, popularityDiscount: beta, neighbours: Infinity };
      const model = new RandomWalk(options).fit(training);
      for (let item = 0; item < columnCount; item++) {
        const found = model.scoreAll([{ index: item, preference: 1, confidence: 1 }]);
        found.forEach((score, other) => expect(score).toBeCloseTo(expected[item][other], 6));
      }
    }),
  );
});

test("a shorter list is the beginning of the longer one", () => {
  const training = twoTastes();
  const [all, few] = [Infinity, 4].map((neighbours) => new RandomWalk({ neighbours }).fit(training));
  for (const itemId of training.itemIds) expect(few.neighboursOf(itemId)).toEqual(all.neighboursOf(itemId).slice(0, 4));
});

test("the discount moves a popular end of the walk down, never up", () => {
  const training = twoTastes();
  const popularity = (itemId: number): number => {
    const column = training.itemIds.indexOf(itemId);
    return training.interactions.columns.filter((one) => one === column).length;
  };
  const meanOfFirst = (popularityDiscount: number): number => {
    const model = new RandomWalk({ popularityDiscount, neighbours: 3 }).fit(training);
    const ends = [...training.itemIds].flatMap((itemId) => model.neighboursOf(itemId));
    return ends.reduce((sum, { itemId }) => sum + popularity(itemId), 0) / ends.length;
  };
  const means = [0, 0.5, 2].map(meanOfFirst);
  expect(means).toEqual(means.toSorted((a, b) => b - a));
  expect(means[2]).toBeLessThan(means[0]);
});

test.each([
  [{ stationExponent: -1 }, "stationExponent must be at least 0, not -1"],
  [{ popularityDiscount: Number.NaN }, "popularityDiscount must be at least 0, not NaN"],
  [{ neighbours: 0 }, "neighbours must be at least 1, not 0"],
])("refuses %o", (options, message) => {
  expect(() => new RandomWalk(options)).toThrow(message);
});
