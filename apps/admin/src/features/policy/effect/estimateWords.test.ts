import { expect, test } from "vitest";
import { differenceText, estimateCells, estimatePoint, estimateText, metricWords, verdictOf } from "./estimateWords.ts";

const about = (value: number, by = 0.01) => ({ value, low: value - by, high: value + by });

test("a difference whose interval leaves nothing out has a word, and its colour is what one wants of it", () => {
  expect(verdictOf({ difference: about(0.005) }, "more")).toBe("open");
  expect(verdictOf({ difference: { value: 0, low: 0, high: 0 } }, "more")).toBe("open");
  expect(verdictOf({ difference: about(0.02) }, "more")).toBe("better");
  expect(verdictOf({ difference: about(0.02) }, "less")).toBe("worse");
  expect(verdictOf({ difference: about(-0.02) }, "less")).toBe("better");
  expect(verdictOf({ difference: about(-0.02) }, "more")).toBe("worse");
  expect(verdictOf({ difference: about(0.02) }, "either")).toBe("moreOf");
  expect(verdictOf({ difference: about(-0.02) }, "either")).toBe("lessOf");
});

test("a difference has its sign, and none where nothing of it is left to show", () => {
  const format = (value: number) => value.toFixed(1);
  expect(differenceText(0.93, format)).toBe("+0.9");
  expect(differenceText(-0.93, format)).toBe("−0.9");
  expect(differenceText(-0.04, format)).toBe("0.0");
  expect(differenceText(-0.9, (value) => `${value} %`)).toBe("−0.9 points");
});

test("where there is not enough evidence there is no number anywhere", () => {
  const none = { notEnough: "too few cards" };
  expect(verdictOf({ difference: none }, "more")).toBe("unknown");
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
