import { expect, test } from "vitest";
import { costsByName, costsInWorld } from "./costsInWorld.ts";

const known = [
  { id: 7, name: "Solen Records" },
  { id: 9, name: "Ama Sounds" },
];
const world = [
  { name: "Ama Sounds", microsPerStream: 3000 },
  { name: "Somebody else", microsPerStream: 4000 },
];

test("a table finds the world's rights holders by name; who is not in it keeps the catalogue's rate", () => {
  const named = costsByName({ 7: 10, 9: 20, 11: 30 }, known);
  expect(named).toEqual({ "Solen Records": 10, "Ama Sounds": 20 });
  expect(costsInWorld(named, world)).toEqual({ 0: 20, 1: 4000 });
});

test("no table is no table", () => {
  expect(costsByName(null, known)).toBeNull();
  expect(costsInWorld(null, world)).toBeNull();
});
