import { expect, test } from "vitest";
import { firstPolicy } from "../testing/policies.ts";
import { figureWords, policyFigures } from "./policyFigures.ts";

test("every number of a policy is there once, with its value", () => {
  const figures = policyFigures({ ...firstPolicy, dial: 0.42 });
  expect(new Set(figures.map(({ field }) => field)).size).toBe(figures.length);
  expect(figures[0]).toEqual({ field: "dial", name: "dial", value: 0.42, unit: "number" });
});

test("a number has two decimals at least, a share of none is none, a count is whole", () => {
  expect(figureWords({ value: 0.5, unit: "number" })).toBe("0.50");
  expect(figureWords({ value: 0.1234, unit: "number" })).toBe("0.1234");
  expect(figureWords({ value: 0.125, unit: "percent" })).toBe("12.5 %");
  expect(figureWords({ value: 0, unit: "percent" })).toBe("none");
  expect(figureWords({ value: 28, unit: "count" })).toBe("28");
});
