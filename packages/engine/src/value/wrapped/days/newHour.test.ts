import { expect, test } from "vitest";
import { dayOf } from "../wrapped.fixture.ts";
import { every, found, inARow } from "./days.fixture.ts";
import { newHour } from "./newHour.ts";

const usual = every("2026-01-01", 100, [101, 203, 305]);

test("the night in which I listened at three for the first time is found", () => {
  const [best, ...others] = found(newHour, [
    ...usual,
    ...inARow("2026-05-01", 3, [507, 101]),
    ...inARow("2026-06-01", 3, [101, 102]),
  ]);
  expect(best).toMatchObject({ day: dayOf("2026-05-01"), strength: Math.log10(101) });
  expect(best.facts).toEqual({
    hour: 3,
    firstAt: Date.parse("2026-05-01T03:00Z"),
    firstItemId: 507,
    listens: 2,
    heardMs: 360_000,
  });
  expect(others).toEqual([]);
});

test("three at night is less of an event for who is often awake at two", () => {
  const owl = Array.from({ length: 30 }, (_, place) =>
    inARow(`2026-02-${String(1 + (place % 28)).padStart(2, "0")}`, 2, [101]),
  ).flat();
  const [best] = found(newHour, [...usual, ...owl, ...inARow("2026-05-01", 3, [507, 101])]);
  expect(best.strength).toBeCloseTo(Math.log10(101 / (1 + 28 / 4)), 10);
});

test("an hour of the day is no event, nor is anything in a log that has just begun", () => {
  expect(found(newHour, [...usual, ...inARow("2026-05-01", 7, [507, 101])])).toEqual([]);
  expect(found(newHour, [...usual, ...inARow("2026-02-01", 3, [507, 101])])).toEqual([]);
});
