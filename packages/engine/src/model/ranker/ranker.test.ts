import { expect, test } from "vitest";
import { decodeModel, encodeModel } from "../encodeModel.ts";
import { fitRanker, Ranker } from "./ranker.ts";
import { drawnRows } from "./testing.fixture.ts";

function rowsOf(seed: string) {
  const { table, outcomes } = drawnRows(2_000, seed);
  return {
    table,
    outcomes: { listen: outcomes, skip: outcomes.map((outcome, row) => Number(!outcome && row % 3 === 0)) },
  };
}

const later = rowsOf("later");
const ranker = fitRanker({ schemaHash: "0123456789abcdef", train: rowsOf("train"), calibrate: later });

test("both heads are calibrated on the later rows", () => {
  for (const head of ["listen", "skip"] as const) {
    const chances = ranker.chances(head, later.table);
    const mean = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
    const share = later.outcomes[head].reduce((sum, outcome) => sum + outcome, 0) / chances.length;
    expect(mean).toBeCloseTo(share, 2);
    expect(Math.min(...chances)).toBeGreaterThan(0);
  }
});

test("comes back from its file and says the same, with the same contributions", () => {
  const back = decodeModel(encodeModel(ranker));
  expect(encodeModel(back)).toEqual(encodeModel(ranker));
  if (!(back instanceof Ranker)) throw new Error("not a ranker");
  expect(back.schemaHash).toBe(ranker.schemaHash);
  const row = later.table.values.subarray(0, 4);
  for (const head of ["listen", "skip"] as const) {
    expect(back.chances(head, later.table)).toEqual(ranker.chances(head, later.table));
    expect(back.contributions(head, row)).toEqual(ranker.contributions(head, row));
  }
});

test("the same rows give the same bytes", () => {
  const again = fitRanker({ schemaHash: "0123456789abcdef", train: rowsOf("train"), calibrate: later });
  expect(encodeModel(again)).toEqual(encodeModel(ranker));
});
