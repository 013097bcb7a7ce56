import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { giniOf } from "../catalogueMetrics.ts";
import { pairedGini } from "./pairedGini.ts";

const random = seededRandom("gini");
const groups = (power: number): Float64Array[] =>
  Array.from({ length: 20 }, () => Float64Array.from({ length: 60 }, () => random() ** power));

test("is the coefficient of everybody's exposure, and of the same policy twice differs by exactly nothing", () => {
  const one = groups(3);
  const all = Float64Array.from({ length: 60 }, (_, artist) => one.reduce((sum, group) => sum + group[artist], 0));
  const told = pairedGini(one, one);
  expect(told.inForce.value).toBe(giniOf(all));
  expect(told.difference).toEqual({ value: 0, low: 0, high: 0 });
});

test("tells an uneven policy from an even one surely", () => {
  const { difference } = pairedGini(groups(1), groups(8));
  expect(difference.low).toBeGreaterThan(0);
  expect(difference.high).toBeGreaterThan(difference.low);
});
