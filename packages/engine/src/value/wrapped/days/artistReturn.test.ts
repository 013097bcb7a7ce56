import { expect, test } from "vitest";
import { dayOf } from "../wrapped.fixture.ts";
import { artistReturn } from "./artistReturn.ts";
import { every, found, inARow } from "./days.fixture.ts";

const usual = every("2026-01-01", 200, [101, 102, 103, 203, 305]);
const known = every("2025-01-01", 6, [501]);

test("the day on which I came back to an artist after more than a year is found, with the last listen before", () => {
  const [best] = found(artistReturn, [...usual, ...known, ...inARow("2026-05-01", 12, [507, 508, 507, 507])]);
  expect(best.day).toBe(dayOf("2026-05-01"));
  expect(best.facts).toEqual({
    artistId: 5,
    lastDay: dayOf("2025-01-06"),
    lastItemId: 501,
    silentDays: 480,
    firstItemId: 507,
    listens: 4,
    tracks: 2,
  });
  expect(best.strength).toBeGreaterThan(2);
});

test("three listens are no return, nor is whom I hardly knew", () => {
  expect(found(artistReturn, [...usual, ...known, ...inARow("2026-05-01", 12, [507, 508, 507])])).toEqual([]);
  expect(
    found(artistReturn, [...usual, ...known.slice(0, 4), ...inARow("2026-05-01", 12, [507, 508, 507, 507])]),
  ).toEqual([]);
});
