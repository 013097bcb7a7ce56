import { expect, test } from "vitest";
import { binTables } from "./binnedTables.ts";
import { boostBinned, boostTrees } from "./boostTrees.ts";
import { binOf, quantileBins } from "./featureBins.ts";
import { drawnRows } from "./testing.fixture.ts";

const [train, validation] = ["train", "validation"].map((seed) => drawnRows(800, seed));
const tables = binTables({ train: train.table, validation: validation.table }, 16);

test("both tables lie in the bins of what is learnt from", () => {
  const { edges } = quantileBins(train.table, 16);
  expect(tables.bins.edges).toEqual(edges);
  for (const [{ table }, { rowCount, codes }] of [
    [train, tables.train],
    [validation, tables.validation],
  ] as const) {
    expect(rowCount).toBe(table.rowCount);
    expect([...codes]).toEqual(Array.from(table.values, (value, at) => binOf(edges[at % 4], value)));
  }
});

test("what is binned once teaches two outcomes the trees that each learns alone", () => {
  const turned = (outcomes: Uint8Array) => outcomes.map((outcome) => 1 - outcome);
  for (const change of [(outcomes: Uint8Array) => outcomes, turned]) {
    const outcomes = {
      train: change(Uint8Array.from(train.outcomes)),
      validation: change(Uint8Array.from(validation.outcomes)),
    };
    const alone = boostTrees(
      { table: train.table, outcomes: outcomes.train },
      { table: validation.table, outcomes: outcomes.validation },
      { binCount: 16, treeCount: 5 },
    );
    expect(boostBinned(tables, outcomes, { binCount: 16, treeCount: 5 }).nodes).toEqual(alone.nodes);
  }
});

test("a table that does not hold its rows is refused", () => {
  const broken = { ...train.table, rowCount: 801 };
  expect(() => binTables({ train: broken, validation: validation.table })).toThrow("801 rows");
});
