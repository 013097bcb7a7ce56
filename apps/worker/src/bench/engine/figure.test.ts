import { expect, test } from "vitest";
import { comparison, duration, verdict } from "./figure.ts";

const about = { work: "w", data: "d", ours: "1", theirs: "2" };

test.each([
  [12, "moonshot"],
  [10, "moonshot"],
  [6, "yes"],
  [5.99, "no"],
])("%d times as fast: %s", (ratio, expected) => {
  expect(verdict(comparison({ ...about, ratio, target: { must: 6, moonshot: 10 } }))).toBe(expected);
});

test("a time is to stay below its target, and what nobody wants is not judged", () => {
  const figure = { ...about, ratio: null, target: { must: 150, moonshot: 50, unit: "µs" as const } };
  expect([40, 100, 151].map((value) => verdict({ ...figure, value }))).toEqual(["moonshot", "yes", "no"]);
  expect(verdict(comparison({ ...about, ratio: 3 }))).toBe("");
});

test("durations", () => {
  expect([2.345, 0.5, 0.0123, 0.0000421, Number.NaN].map(duration)).toEqual([
    "2.35 s",
    "500 ms",
    "12.30 ms",
    "42 µs",
    "–",
  ]);
});
