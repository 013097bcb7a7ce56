import { expect, test } from "vitest";
import { dayOf } from "../wrapped.fixture.ts";
import { every, found } from "./days.fixture.ts";
import { firstListen } from "./firstListen.ts";

const usual = every("2026-01-01", 200, [101, 203, 305]);
/** New artists who were heard once or twice. */
const met = [4, 6, 8, 9, 10].flatMap((artist) => every(`2026-03-${10 + artist}`, 2, [100 * artist]));

test("the day of my first listen of what became a favourite is found, with every listen since", () => {
  const [best, ...others] = found(firstListen, [...usual, ...met, ...every("2026-04-01", 60, [501])]);
  expect(best.day).toBe(dayOf("2026-04-01"));
  expect(best.facts).toMatchObject({ creatorId: 5, firstItemId: 501, listens: 60, days: 60 });
  expect(best.strength).toBeGreaterThan(2);
  expect(others).toEqual([]);
});

test("a show counts as well as an artist", () => {
  const [best] = found(firstListen, [...usual, ...met, ...every("2026-04-01", 60, [2001])]);
  expect(best.facts).toMatchObject({ creatorId: 20, firstItemId: 2001, listens: 60 });
});

test("whom I knew from the year before, or from the first month of my log, I did not meet", () => {
  expect(
    found(firstListen, [...every("2025-10-01", 1, [101, 203, 305, 501]), ...usual, ...every("2026-04-01", 60, [501])]),
  ).toEqual([]);
  expect(found(firstListen, every("2026-01-01", 200, [101, 203, 305]))).toEqual([]);
});

test("sixty listens on one day make no favourite", () => {
  expect(found(firstListen, [...usual, ...every("2026-04-01", 1, Array<number>(60).fill(501))])).toEqual([]);
});
