import { expect, test } from "vitest";
import { estimateCells, estimatePoint, estimateText, metricWords, verdictOf } from "./estimateWords.ts";

const about = (value: number, by = 0.01) => ({ value, low: value - by, high: value + by });

test("only intervals that do not touch are a difference, and its colour is what one wants of it", () => {
  expect(verdictOf({ inForce: about(0.2), draft: about(0.21) }, "more")).toBe("open");
  expect(verdictOf({ inForce: about(0.2), draft: about(0.3) }, "more")).toBe("better");
  expect(verdictOf({ inForce: about(0.2), draft: about(0.3) }, "less")).toBe("worse");
  expect(verdictOf({ inForce: about(0.3), draft: about(0.2) }, "less")).toBe("better");
  expect(verdictOf({ inForce: about(0.2), draft: about(0.3) }, "either")).toBe("different");
});

test("where there is not enough evidence there is no number anywhere", () => {
  const none = { notEnough: "too few cards" };
  expect(verdictOf({ inForce: about(0.2), draft: none }, "more")).toBe("unknown");
  expect(estimateText(none, String)).toBe("not enough evidence");
  expect(estimatePoint(none)).toEqual({ value: null });
  expect(estimateCells(none)).toEqual(["not enough evidence", null, null]);
  expect(estimateText({ value: 2, low: 1, high: 3 }, String)).toBe("2 (1 to 3)");
});

test("money is told in the house currency for a thousand, as everywhere on the console", () => {
  const cost = metricWords.find(({ metric }) => metric === "costPerListen");
  expect(`${cost?.format(3908)} ${cost?.unit}`).toBe("3.91 house currency, 1,000 listens");
  expect(estimateCells({ value: 3908, low: 3853, high: 3964 }, cost?.rawPerUnit)).toEqual([3.908, 3.853, 3.964]);
});
