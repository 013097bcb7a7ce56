import { expect, test } from "vitest";
import {
  comparedWith,
  counted,
  dayWords,
  greatestAt,
  hourWords,
  minutesOf,
  monthWords,
  placeWords,
  shortDay,
  standing,
} from "./words.ts";

test("one is one, and thousands are grouped", () => {
  expect([counted(1, "listen"), counted(1204, "listen"), counted(2, "day in a row", "days in a row")]).toEqual([
    "1 listen",
    "1,204 listens",
    "2 days in a row",
  ]);
  expect(minutesOf(90_000_000)).toBe("1,500 minutes");
});

test("places have the ending that English gives them", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 1003].map(placeWords)).toEqual(
    "1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 1,003rd".split(" "),
  );
});

test("a standing is a percentage where there is one, else a place", () => {
  expect(standing({ rank: 3, listeners: 1483, topPercent: 0.5 })).toBe("in the top 0.5 % of 1,483 listeners");
  expect(standing({ rank: 3, listeners: 17, topPercent: null })).toBe("3rd of 17 listeners");
});

test("the year before is compared in whole percent, of a running year in the same days", () => {
  const running = { year: 2026, isOver: false };
  expect(comparedWith(112, 100, running)).toBe("12 % more than in the same days of 2025.");
  expect(comparedWith(50, 100, { year: 2026, isOver: true })).toBe("50 % less than in 2025.");
  expect(comparedWith(100, 100, running)).toBe("As much as in the same days of 2025.");
  expect(comparedWith(5, 0, running)).toBe("In the same days of 2025 there was nothing.");
});

test("days, months and hours are said as people say them", () => {
  expect([dayWords("2026-03-14"), shortDay("2026-03-14"), monthWords(3)]).toEqual([
    "Saturday 14 March",
    "14 March",
    "March",
  ]);
  expect([hourWords(18), hourWords(23)]).toEqual(["between 18 and 19 o’clock", "between 23 and 0 o’clock"]);
});

test("the greatest is the first among equals", () => {
  expect(greatestAt([1, 5, 2, 5])).toBe(1);
});
