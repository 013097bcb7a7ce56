import { expect, test } from "vitest";
import { dayOf } from "../wrapped.fixture.ts";
import { every, found, inARow } from "./days.fixture.ts";
import { tasteDeparture } from "./tasteDeparture.ts";

// Genres 1, 1 and 2.
const usual = every("2026-01-01", 100, [100, 101, 102, 103, 104, 105, 201, 202, 700, 703]);
const ofGenre4 = [400, 401, 402, 403, 404, 405, 406, 407, 408];

test("the day of a genre that I hardly ever hear is found, with every listen of it in the year", () => {
  const log = [...usual, ...every("2026-03-01", 3, [1001]), ...inARow("2026-05-01", 9, [...ofGenre4, 101])];
  const [best] = found(tasteDeparture, log);
  expect(best.day).toBe(dayOf("2026-05-01"));
  expect(best.facts).toEqual({ subject: { by: "genre", id: 4 }, listens: 10, ofSubject: 9, ofSubjectInYear: 12 });
  expect(best.strength).toBeGreaterThan(2);
});

test("a day with nothing but what I hear most is no departure", () => {
  expect(found(tasteDeparture, [...usual, ...inARow("2026-05-01", 9, Array<number>(12).fill(101))])).toEqual([]);
});

test("music without genres is sorted by taste clusters", () => {
  // Tracks of artist 0 have no genre; their cluster is the remainder of 4, and none where 7 divides.
  const unsorted = every("2026-01-01", 100, [1, 5, 9, 13, 17, 25, 29, 33, 37, 41]);
  const [best] = found(tasteDeparture, [...unsorted, ...inARow("2026-05-01", 9, [2, 6, 10, 18, 22, 26, 30, 34])]);
  expect(best.facts).toEqual({ subject: { by: "cluster", id: 2 }, listens: 8, ofSubject: 8, ofSubjectInYear: 8 });
});
