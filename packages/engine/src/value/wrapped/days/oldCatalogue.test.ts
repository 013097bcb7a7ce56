import { expect, test } from "vitest";
import { dayOf } from "../wrapped.fixture.ts";
import { every, found, inARow } from "./days.fixture.ts";
import { oldCatalogue } from "./oldCatalogue.ts";

// Artist 15 is of 2010, artist 18 of 2016, artist 1 of 1982.
const usual = every("2026-01-01", 100, [1501, 1502, 1503, 1801, 1802, 1803, 1804]);

test("the day of songs from thirty years before my usual ones is found, with the oldest of them", () => {
  const [best] = found(oldCatalogue, [...usual, ...inARow("2026-05-01", 9, [201, 202, 203, 101, 204, 205, 1801])]);
  expect(best.day).toBe(dayOf("2026-05-01"));
  expect(best.facts).toEqual({ listens: 7, medianYear: 1984, oldest: { itemId: 101, releasedIn: 1982 } });
  expect(best.strength).toBeGreaterThan(2);
});

test("a day of new music is not nostalgic, nor is a day of which hardly a year is known", () => {
  const unknown = inARow("2026-06-01", 9, [1, 2, 3, 4, 5, 6, 101, 102]);
  expect(found(oldCatalogue, [...usual, ...inARow("2026-05-01", 9, Array<number>(9).fill(1901)), ...unknown])).toEqual(
    [],
  );
});
