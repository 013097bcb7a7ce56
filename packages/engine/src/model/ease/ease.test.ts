import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interactionsOf, type Interactions } from "../../math/index.ts";
import { decodeModel, encodeModel } from "../encodeModel.ts";
import type { Evidence } from "../model.ts";
import { twoTastes } from "../training.fixture.ts";
import type { TrainingMatrix } from "../trainer.ts";
import { EaseByItems } from "./easeByItems.ts";
import { EaseItems } from "./easeItems.ts";
import { EaseByListeners } from "./easeByListeners.ts";
import type { EaseOptions } from "./easeOptions.ts";

/** The inverse by Gauss and Jordan, one row after the other. */
function inverseOf(matrix: number[][]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...row.map((_, other) => Number(at === other))]);
  for (let pivot = 0; pivot < size; pivot++) {
    rows[pivot] = rows[pivot].map((value) => value / rows[pivot][pivot]);
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const factor = rows[row][pivot];
      rows[row] = rows[row].map((value, at) => value - factor * rows[pivot][at]);
    }
  }
  return rows.map((row) => row.slice(size));
}

function denseLikes({ rowCount, columnCount, offsets, columns, preferences }: Interactions): number[][] {
  return Array.from({ length: rowCount }, (_, row) => {
    const dense = Array.from({ length: columnCount }, () => 0);
    for (let at = offsets[row]; at < offsets[row + 1]; at++) dense[columns[at]] = preferences[at];
    return dense;
  });
}

/** EASE from its definition: B[i][j] = −P[i][j] / P[j][j], zero on the diagonal. */
function bruteForce(training: TrainingMatrix, options: EaseOptions): number[][] {
  const x = denseLikes(training.interactions);
  const counts = x.map((row) => row.reduce((sum, value) => sum + value, 0));
  const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.filter((count) => count > 0).length);
  const weights = counts.map((count) => (Math.max(1, count) / mean) ** -options.listenerExponent);
  const items = [...training.itemIds.keys()];
  const gram = items.map((i) => items.map((j) => x.reduce((sum, row, u) => sum + weights[u] * row[i] * row[j], 0)));
  const ridged = gram.map((row, i) =>
    row.map((value, j) => (i === j ? value * (1 + options.frequencyRidge) + options.ridge : value)),
  );
  const p = inverseOf(ridged);
  return items.map((i) => items.map((j) => (i === j ? 0 : -p[i][j] / p[j][j])));
}

const evidenceOf = (likes: readonly number[]): Evidence[] =>
  likes.map((index) => ({ index, preference: 1, confidence: 1 }));

/** A matrix of any shape, some of it turned down; a pair in about `share` of all places. */
const cases = fc.record({
  rowCount: fc.integer({ min: 1, max: 9 }),
  columnCount: fc.integer({ min: 1, max: 9 }),
  pairs: fc.uniqueArray(fc.nat(80), { maxLength: 60 }),
  likes: fc.uniqueArray(fc.nat(8), { maxLength: 6 }),
  ridge: fc.constantFrom(0.1, 1, 30),
  frequencyRidge: fc.constantFrom(0, 0.5, 3),
  listenerExponent: fc.constantFrom(0, 0.5, 1),
});

type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function trainingOf({ rowCount, columnCount, pairs }: Case): TrainingMatrix {
  const inside = pairs.filter((pair) => pair < rowCount * columnCount);
  return {
    itemIds: Int32Array.from({ length: columnCount }, (_, at) => 3 * at),
    interactions: interactionsOf({
      rowCount,
      columnCount,
      rows: inside.map((pair) => Math.floor(pair / columnCount)),
      columns: inside.map((pair) => pair % columnCount),
      preferences: inside.map((pair) => Number(pair % 7 !== 0)),
      confidences: inside.map((pair) => 1 + (pair % 3)),
    }),
  };
}

const largestSide = 100;

test("both forms equal the definition on any small matrix, for listeners of the training and for new ones", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { ridge, frequencyRidge, listenerExponent } = given;
      const training = trainingOf(given);
      const options = { ridge, frequencyRidge, listenerExponent, largestSide };
      const expected = bruteForce(training, options);
      const [items, listeners] = [new EaseByItems(options), new EaseByListeners(options)];
      const [byItems, byListeners] = [items.fit(training), listeners.fit(training)];
      const check = (likes: number[], ...answers: Float32Array[]): void => {
        for (const answer of answers) {
          answer.forEach((score, j) => {
            const sum = likes.reduce((all, i) => all + expected[i][j], 0);
            expect(score).toBeCloseTo(sum, 4);
          });
        }
      };
      const fresh = given.likes.filter((item) => item < given.columnCount);
      check(fresh, byItems.scoreAll(evidenceOf(fresh)), byListeners.scoreAll(evidenceOf(fresh)));
      denseLikes(training.interactions).forEach((row, at) => {
        const likes = row.flatMap((liked, item) => (liked ? [item] : []));
        check(likes, byItems.scoreAll(evidenceOf(likes)), byListeners.scoreRow(at));
      });
    }),
    { numRuns: 150 },
  );
});

test("an item says nothing of itself, and what a listener turned down says nothing at all", () => {
  const model = new EaseByItems({ ridge: 5 }).fit(twoTastes());
  for (const at of model.itemIds.keys()) expect(model.weights[at * model.itemIds.length + at]).toBe(0);
  const likes = evidenceOf([0, 4]);
  expect(model.scoreAll([...likes, { index: 2, preference: 0, confidence: 9 }])).toEqual(model.scoreAll(likes));
});

test("finds the items of the same taste", () => {
  const model = new EaseByItems({ ridge: 20 }).fit(twoTastes());
  const scores = model.scoreAll(evidenceOf([1, 3, 5]));
  const [even, odd] = [0, 1].map((taste) => Array.from(scores).filter((_, at) => at % 2 === taste && at > 5));
  expect(Math.min(...odd)).toBeGreaterThan(Math.max(...even));
});

test("comes back from its file, and refuses weights that are not items × items", () => {
  const model = new EaseByItems().fit(twoTastes());
  expect(decodeModel(encodeModel(model))).toEqual(model);
  const { itemIds } = model;
  expect(() => new EaseItems({ itemIds, weights: new Float32Array(5) })).toThrow("5 weights do not make 24 × 24");
  expect([model.indexOf(itemIds[3]), model.indexOf(-1)]).toEqual([3, -1]);
});

test("a larger ridge never makes the weights larger as a whole", () => {
  const lengths = [1, 10, 100, 1_000].map((ridge) =>
    Math.hypot(...new EaseByItems({ ridge }).fit(twoTastes()).weights),
  );
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
});

describe.each([EaseByItems, EaseByListeners])("%o", (Trainer) => {
  test.each([
    [{ ridge: 0 }, "ridge must be above 0, not 0"],
    [{ ridge: Number.NaN }, "ridge must be above 0, not NaN"],
    [{ frequencyRidge: -1 }, "frequencyRidge must be at least 0, not -1"],
    [{ listenerExponent: 3 }, "listenerExponent must be in 0 … 2, not 3"],
  ])("refuses %o", (options, message) => {
    expect(() => new Trainer(options)).toThrow(message);
  });

  test("refuses what is too large, and says what it would take and what to use instead", () => {
    const trainer = new Trainer({ largestSide: 10 });
    expect(() => trainer.fit(twoTastes())).toThrow(
      /× \d+ (items|listeners), more than largestSide 10: .* GiB .* use als/,
    );
  });
});
