import { expect, test } from "vitest";
import { differenceWords } from "./differenceWords.ts";
import { metricFacts } from "./metricFacts.ts";

const { discoveryShare, marginPerVisit } = metricFacts;

test("a difference is none, may be chance, or is sure", () => {
  const told = (value: number, low: number, high: number) =>
    differenceWords({ value, low, high }, discoveryShare.formatDifference);
  expect(told(0, 0, 0)).toEqual({ words: "none", interval: "the same to the last bit", isSure: true });
  expect(told(0.02, -0.01, 0.05)).toEqual({ words: "+2 points", interval: "-1 points to +5 points", isSure: false });
  expect(told(-0.03, -0.04, -0.02).isSure).toBe(true);
});

test("money of a visit is told for a thousand of them", () => {
  expect(marginPerVisit.format(2100)).toBe("2.1");
  expect(marginPerVisit.formatDifference(-2100)).toBe("-2.1");
});
