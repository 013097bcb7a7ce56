import { expect, test } from "vitest";
import { dayOf } from "../wrapped.fixture.ts";
import { sameDayIn, yearOf } from "./yearsLater.ts";

test("a year to the day after the leap day is 28 February, after four years the leap day again", () => {
  expect(sameDayIn(2025, dayOf("2024-02-29"))).toBe(dayOf("2025-02-28"));
  expect(sameDayIn(2028, dayOf("2024-02-29"))).toBe(dayOf("2028-02-29"));
  expect(sameDayIn(2024, dayOf("2023-02-28"))).toBe(dayOf("2024-02-28"));
});

test("the last and the first day of a year are of different years", () => {
  expect(yearOf(dayOf("2025-12-31"))).toBe(2025);
  expect(yearOf(dayOf("2026-01-01"))).toBe(2026);
});
