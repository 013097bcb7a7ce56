import { expect, test } from "vitest";
import { sigmoid } from "../../math/index.ts";
import { boostTrees } from "./boostTrees.ts";
import { permutationImportance } from "./importance.ts";
import { drawnRows } from "./testing.fixture.ts";

const held = drawnRows(4_000, "held out");
const model = boostTrees(drawnRows(6_000, "train"), drawnRows(2_000, "validation"), { minChildWeight: 2 });
const options = {
  groups: new Map([
    ["either sign", [0, 1]],
    ["one sign", [0]],
    ["line", [2]],
    ["noise", [3]],
  ]),
  chancesOf: (table: typeof held.table) => model.rawScores(table).map(sigmoid),
  seed: "importance",
};

test("what decides costs most when it is shuffled, what means nothing costs next to nothing", () => {
  const before = held.table.values.slice();
  const found = permutationImportance(held.table, held.outcomes, options);
  const lossOf = (name: string) => found.find((one) => one.name === name)?.loss ?? Number.NaN;
  expect(lossOf("one sign")).toBeGreaterThan(0.1);
  expect(lossOf("line")).toBeGreaterThan(0.01);
  expect(Math.abs(lossOf("noise"))).toBeLessThan(0.005);
  expect(found.at(-1)?.name).toBe("noise");
  expect(held.table.values).toEqual(before);
  expect(permutationImportance(held.table, held.outcomes, options)).toEqual(found);
});

test("a group is shuffled as one: a pair that only means something together keeps its meaning within itself", () => {
  const found = permutationImportance(held.table, held.outcomes, options);
  expect(found.find(({ name }) => name === "either sign")?.loss).toBeGreaterThan(0.1);
});
