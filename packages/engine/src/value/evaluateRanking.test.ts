import { expect, test } from "vitest";
import { interactionsOf, type Interactions } from "../math/index.ts";
import { evaluateRanking, RankingEvaluation } from "./evaluateRanking.ts";

const likes = (...rows: number[][]): Interactions => {
  const pairs = rows.flatMap((columns, row) => columns.map((column) => ({ row, column })));
  return interactionsOf({
    rowCount: rows.length,
    columnCount: 5,
    rows: pairs.map(({ row }) => row),
    columns: pairs.map(({ column }) => Math.abs(column)),
    preferences: pairs.map(({ column }) => (Object.is(column, -0) || column < 0 ? 0 : 1)),
    confidences: pairs.map(() => 1),
  });
};
const sameForAll = (): number[] => [5, 4, 3, 2, 1];

test("masks what a listener liked before, not what she turned down, and leaves out those without positives", () => {
  const train = likes([0, -1], [0], [1]);
  const held = likes([1], [3], []);
  const report = evaluateRanking({ scoresOf: sameForAll, train, test: held, ks: [1, 3] });
  expect(report.listeners).toBe(2);
  expect(report.at.map(({ k, recall, mrr }) => ({ k, recall, mrr }))).toEqual([
    { k: 1, recall: 0.5, mrr: 0.5 },
    { k: 3, recall: 1, mrr: (1 + 1 / 3) / 2 },
  ]);
  expect(report.at[0].coverage).toBe(0.2);
  expect(report.at[1].coverage).toBe(0.6);
  expect(report.at[1].gini).toBeCloseTo(0.4, 12);
});

test("novelty is measured against the training audience", () => {
  const train = likes([0], [0], [0], [1]);
  const report = evaluateRanking({ scoresOf: sameForAll, train, test: likes([], [], [], [0]), ks: [1] });
  expect(report.at[0].novelty).toBeCloseTo(-Math.log2(3 / 4), 12);
});

test("nobody to measure gives zeros, not a division by zero", () => {
  const report = evaluateRanking({ scoresOf: sameForAll, train: likes([0]), test: likes([]), ks: [2] });
  expect(report).toMatchObject({ listeners: 0, at: [{ recall: 0, ndcg: 0, map: 0, mrr: 0, coverage: 0, novelty: 0 }] });
});

test("a sample is spread evenly over the listeners with positives", () => {
  const asked: number[] = [];
  const held = likes([1], [], [1], [1], [1]);
  const scoresOf = (row: number): number[] => {
    asked.push(row);
    return sameForAll();
  };
  const report = evaluateRanking({ scoresOf, train: likes([], [], [], [], []), test: held, ks: [1], maxListeners: 2 });
  expect([report.listeners, asked]).toEqual([2, [0, 3]]);
});

test("tells of every listener; the means are theirs", () => {
  const told: [number, number, number][] = [];
  const held = likes([1], [], [2]);
  const report = evaluateRanking({
    scoresOf: sameForAll,
    train: likes([], [], []),
    test: held,
    ks: [1, 3],
    onListener: (row, k, { reciprocalRank }) => told.push([row, k, reciprocalRank]),
  });
  expect(told).toEqual([
    [0, 1, 0],
    [0, 3, 1 / 2],
    [2, 1, 0],
    [2, 3, 1 / 3],
  ]);
  expect(report.at[1].mrr).toBeCloseTo((1 / 2 + 1 / 3) / 2, 12);
});

test("refuses matrices of different sizes", () => {
  const question = { scoresOf: sameForAll, train: likes([0]), test: likes([0], [1]), ks: [1] };
  expect(() => evaluateRanking(question)).toThrow("train is 1 × 5, test 2 × 5");
});

test("some listeners at a time give what all at once give", () => {
  const question = { scoresOf: sameForAll, train: likes([0], [1], [2]), test: likes([1], [2], [4]), ks: [1, 2] };
  const evaluation = new RankingEvaluation(question);
  evaluation.measure(0, 1);
  expect(evaluation.report().listeners).toBe(1);
  evaluation.measure(1, evaluation.rows.length);
  expect(evaluation.report()).toEqual(evaluateRanking(question));
});
