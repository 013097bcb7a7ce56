import fc from "fast-check";
import { expect, test } from "vitest";
import { areaUnderCurve, logLoss, sigmoid } from "../../math/index.ts";
import { boostTrees } from "./boostTrees.ts";
import { rowsOf } from "./featureTable.ts";
import { fitLogisticBaseline } from "./logisticBaseline.ts";
import { drawnRows } from "./testing.fixture.ts";

const [train, validation, held] = ["train", "validation", "test"].map((seed) => drawnRows(6_000, seed));
const model = boostTrees(train, validation, { minChildWeight: 2 });
const chances = model.rawScores(held.table).map(sigmoid);

test("learns an exclusive or and missing values, which no straight line can", () => {
  const line = fitLogisticBaseline(train.table, train.outcomes).chancesOf(held.table);
  const loss = logLoss(chances, held.outcomes);
  expect(loss).toBeLessThan(logLoss(held.chances, held.outcomes) + 0.035);
  expect(loss).toBeLessThan(logLoss(line, held.outcomes) - 0.1);
  expect(areaUnderCurve(chances, held.outcomes)).toBeGreaterThan(0.75);
});

test("stops when newer rows are met no better, and keeps the trees up to there", () => {
  expect(model.nodes.roots.length).toBeGreaterThan(5);
  expect(model.nodes.roots.length).toBeLessThan(150);
  const everyTree = boostTrees(
    train,
    { ...validation, table: rowsOf(validation.table, []), outcomes: new Uint8Array() },
    {
      treeCount: 7,
    },
  );
  expect(everyTree.nodes.roots).toHaveLength(7);
});

test("follows a straight effect: the higher the third feature, the higher the mean chance", () => {
  const values = held.table.values;
  const meanAt = (third: number): number => {
    const table = { ...held.table, values: values.map((value, at) => (at % 4 === 2 ? third : value)) };
    return model.rawScores(table).reduce((sum, score) => sum + sigmoid(score), 0) / table.rowCount;
  };
  const means = [-0.9, -0.4, 0, 0.4, 0.9].map(meanAt);
  expect(means).toEqual(means.toSorted((a, b) => a - b));
  expect(means[4] - means[0]).toBeGreaterThan(0.2);
});

test("the same rows and options give the same trees, another seed others", () => {
  const again = boostTrees(train, validation, { minChildWeight: 2 });
  expect(again.nodes).toEqual(model.nodes);
  expect(boostTrees(train, validation, { minChildWeight: 2, seed: "other" }).nodes).not.toEqual(model.nodes);
});

test("one tree of two leaves, all rows and no brakes is the best cut with the means of both sides", () => {
  const rows = fc.array(fc.record({ value: fc.integer({ min: 0, max: 3 }), outcome: fc.nat(1) }), {
    minLength: 4,
    maxLength: 30,
  });
  const options = {
    treeCount: 1,
    leafCount: 2,
    learningRate: 1,
    l2: 0,
    minChildWeight: 1e-6,
    rowShare: 1,
    featureShare: 1,
  };
  fc.assert(
    fc.property(rows, (drawn) => {
      const table = { rowCount: drawn.length, featureCount: 1, values: Float32Array.from(drawn, ({ value }) => value) };
      const outcomes = Uint8Array.from(drawn, ({ outcome }) => outcome);
      const nothing = { table: rowsOf(table, []), outcomes: new Uint8Array() };
      const { start, nodes } = boostTrees({ table, outcomes }, nothing, options);
      const chance = sigmoid(start);
      const scores = boostTrees({ table, outcomes }, nothing, options).rawScores(table);
      if (nodes.features[0] < 0) return;
      drawn.forEach(({ value }, row) => {
        const own = drawn.filter((other) => other.value <= nodes.thresholds[0] === value <= nodes.thresholds[0]);
        const mean = own.reduce((sum, { outcome }) => sum + outcome, 0) / own.length;
        expect(scores[row]).toBeCloseTo(start + (mean - chance) / (chance * (1 - chance)), 4);
      });
    }),
  );
});

test("says what is wrong", () => {
  expect(() => boostTrees(train, validation, { leafCount: 1 })).toThrow("leafCount must be at least 2, not 1");
  expect(() => boostTrees(train, validation, { rowShare: 0 })).toThrow("rowShare must be in (0, 1], not 0");
  expect(() => boostTrees({ ...train, outcomes: new Uint8Array(3) }, validation)).toThrow("3 outcomes for 6000 rows");
  expect(() => model.rawScores({ rowCount: 1, featureCount: 3, values: new Float32Array(3) })).toThrow(
    "rows have 3 features, the trees learnt 4",
  );
});
