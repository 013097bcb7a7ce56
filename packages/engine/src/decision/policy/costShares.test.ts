import { expect, test } from "vitest";
import { costShares } from "./costShares.ts";

const catalogue = new Map([
  [1, 2_000],
  [2, 4_000],
  [3, 0],
]);

test("each cost stands beside the dearest of them", () => {
  expect([...costShares(null, catalogue)]).toEqual([
    [1, 0.5],
    [2, 1],
    [3, 0],
  ]);
});

test("a policy's own table is stronger, and whoever it leaves out keeps the catalogue's cost", () => {
  expect([...costShares({ 3: 8_000, 9: 99_000 }, catalogue).values()]).toEqual([0.25, 0.5, 1]);
});

test("where streams cost nothing nobody is dear", () => {
  expect([...costShares({ 1: 0, 2: 0 }, catalogue).values()]).toEqual([0, 0, 0]);
  expect(costShares(null, new Map()).size).toBe(0);
});
