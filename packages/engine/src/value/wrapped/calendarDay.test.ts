import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDayOf, monthOf, weekdayOf, yearEarlier } from "./calendarDay.ts";

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

test("years begin on their first day, leap years too", () => {
  expect(firstDayOf(1970)).toBe(0);
  expect(firstDayOf(2025) - firstDayOf(2024)).toBe(366);
  expect(firstDayOf(2027) - firstDayOf(2026)).toBe(365);
});

test("days have the month and the weekday of the calendar", () => {
  expect([day("2026-01-31"), day("2026-02-01"), day("2024-12-31")].map(monthOf)).toEqual([1, 2, 12]);
  expect(weekdayOf(day("2026-11-23"))).toBe(0);
  expect(weekdayOf(day("2026-11-29"))).toBe(6);
  expect(weekdayOf(day("1969-12-31"))).toBe(2);
});

test("a year earlier is the same date, and the leap day has its eve", () => {
  expect(yearEarlier(day("2025-11-24"))).toBe(day("2024-11-24"));
  expect(yearEarlier(day("2024-02-29"))).toBe(day("2023-02-28"));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), (any) => {
      expect([365, 366]).toContain(any - yearEarlier(any));
    }),
  );
});
