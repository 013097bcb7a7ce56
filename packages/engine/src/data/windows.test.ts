import fc from "fast-check";
import { expect, test } from "vitest";
import { daysBefore, longestWindowDays, startOfWindow, windowDays } from "./windows.ts";

const dayMs = 86_400_000;
const at = Date.UTC(2026, 2, 29, 12);

test.each([
  [0, 0],
  [1, 0],
  [dayMs - 1, 0],
  [dayMs, 1],
  [7 * dayMs - 1, 6],
  [7 * dayMs, 7],
  [-1, -1],
  [-dayMs, -1],
  [-dayMs - 1, -2],
])("a moment %i ms ago is %i whole days old", (age, days) => {
  expect(daysBefore(at, at - age)).toBe(days);
});

test("day d holds the 24 hours whose age begins at d days, on either side of now", () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.nat(dayMs - 1), (days, rest) => {
      expect(daysBefore(at, at - days * dayMs - rest)).toBe(days);
    }),
  );
});

test("windows ascend, and the longest is the last", () => {
  expect([...windowDays]).toEqual([...new Set(windowDays)].toSorted((a, b) => a - b));
  expect(longestWindowDays).toBe(windowDays.at(-1));
});

test("after the start of a window are the moments that fewer whole days have passed since", () => {
  fc.assert(
    fc.property(fc.constantFrom(...windowDays), fc.integer({ min: -70 * dayMs, max: 70 * dayMs }), (days, age) => {
      expect(at - age > startOfWindow(at, days)).toBe(daysBefore(at, at - age) < days);
    }),
    {
      examples: windowDays.flatMap((days) =>
        [-1, 0, 1].map((off): [typeof days, number] => [days, days * dayMs + off]),
      ),
    },
  );
});
