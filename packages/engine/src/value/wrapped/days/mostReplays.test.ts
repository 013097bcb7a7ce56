import { expect, test } from "vitest";
import { dayOf } from "../wrapped.fixture.ts";
import { every, found, inARow } from "./days.fixture.ts";
import { mostReplays } from "./mostReplays.ts";

const usual = every("2026-01-01", 100, [101, 203, 305]);

test("the day on which I played one song nine times is found, with its nine listens", () => {
  const [best, ...others] = found(mostReplays, [
    ...usual,
    ...inARow("2026-05-01", 9, [101, ...Array<number>(9).fill(507)]),
  ]);
  expect(best.day).toBe(dayOf("2026-05-01"));
  expect(best.facts).toMatchObject({ itemId: 507, listens: 9, heardMs: 9 * 180_000 });
  expect(best.strength).toBeGreaterThan(2);
  expect(others).toEqual([]);
});

test("who plays every song six times a day has no such day", () => {
  const often = every("2026-01-01", 100, Array<number>(6).fill(101));
  expect(found(mostReplays, often).every(({ strength }) => strength === 0)).toBe(true);
});

test("four times a day is nothing to tell, nor is an episode that is heard again and again", () => {
  expect(found(mostReplays, [...usual, ...inARow("2026-05-01", 9, Array<number>(4).fill(507))])).toEqual([]);
  expect(found(mostReplays, [...usual, ...inARow("2026-05-01", 9, Array<number>(9).fill(2001))])).toEqual([]);
});
