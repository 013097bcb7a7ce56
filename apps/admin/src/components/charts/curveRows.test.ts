import { expect, test } from "vitest";
import { curveRows } from "./curveRows.ts";
import { intervalWords, whiskersOf } from "./interval.ts";

test("two series over different places stand side by side, with a gap where one knows nothing", () => {
  const one = {
    name: "ips",
    points: [
      { x: 1, value: 5 },
      { x: 0, value: null },
    ],
  };
  const other = { name: "dr", points: [{ x: 0.5, value: 2, low: 1, high: 4 }] };
  expect(curveRows([one, other])).toEqual([
    { x: 0, at: [{ x: 0, value: null }, null] },
    { x: 0.5, at: [null, { x: 0.5, value: 2, low: 1, high: 4 }] },
    { x: 1, at: [{ x: 1, value: 5 }, null] },
  ]);
});

test("whiskers are how far the ends stand off, and none where nothing is known", () => {
  expect(whiskersOf({ value: 2, low: 1, high: 5 })).toEqual([1, 3]);
  expect(whiskersOf({ value: null, low: 1, high: 5 })).toEqual([0, 0]);
  expect(whiskersOf({ value: 2 })).toEqual([0, 0]);
  expect(intervalWords({ value: 2, low: 1, high: 5 }, String)).toBe("1 to 5");
  expect(intervalWords({ value: null, low: 1, high: 5 }, String)).toBeUndefined();
});
