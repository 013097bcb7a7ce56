import { expect, test } from "vitest";
import { standingWords, stepsAhead } from "./statusWords.ts";

test("a version is live, on its way, paused or past", () => {
  expect(standingWords({ percent: 100, isPaused: false, retiredAt: null })).toBe("live");
  expect(standingWords({ percent: 10, isPaused: false, retiredAt: null })).toBe("10 % of listeners");
  expect(standingWords({ percent: 10, isPaused: true, retiredAt: null })).toBe("paused at 10 %");
  expect(standingWords({ percent: 100, isPaused: false, retiredAt: new Date() })).toBe("past");
});

test("a ramp only goes up", () => {
  expect(stepsAhead(0)).toEqual([1, 5, 10, 25, 50, 100]);
  expect(stepsAhead(25)).toEqual([50, 100]);
  expect(stepsAhead(100)).toEqual([]);
});
