import fc from "fast-check";
import { expect, test } from "vitest";
import type { Remembered } from "./memory.ts";
import { dayLift, hourLift, logActivation, sessionLean } from "./memoryFormulas.ts";
import type { Recalled } from "./recall.ts";
import { emptyTraces } from "./traces.ts";

interface Left {
  activation: number;
  listens: number;
  visits: number;
  hourNearness: number;
  sameDay: number;
  inSession: number;
}

/** What listens left on a single slot. */
function remembered(left: Partial<Left>): Remembered {
  const traces = emptyTraces(1);
  for (const [name, value] of Object.entries(left)) traces[name as keyof Left][0] = value;
  return { traces, slot: 0 };
}
const nothing: Remembered = { traces: emptyTraces(0), slot: -1 };
const recalled = { listens: 10, sessionListens: 4, meanHourNearness: 0.5, meanSameDay: 0.5 } as Recalled;

test("an hour's lift is 0 at her mean, and the further from it the more visits say so", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(8), (visits, eighths) => {
      const lift = (times: number) =>
        hourLift(recalled, remembered({ visits: times * visits, hourNearness: (times * visits * eighths) / 8 }));
      expect(Math.sign(lift(1))).toBe(Math.sign(eighths - 4));
      expect(Math.abs(lift(2))).toBeGreaterThanOrEqual(Math.abs(lift(1)));
    }),
  );
  expect(hourLift(recalled, remembered({ visits: 6, hourNearness: 3 }))).toBe(0);
});

test("a day's lift counts visits on such days, as smoothed as the hour's", () => {
  expect(dayLift(recalled, remembered({ visits: 4, sameDay: 4 }))).toBeCloseTo(Math.log(6 / 4), 12);
  expect(dayLift({ ...recalled, meanSameDay: 0 }, remembered({ visits: 4 }))).toBeLessThan(0);
});

test("a session leans to what is more of it than of everything", () => {
  expect(sessionLean(recalled, remembered({ inSession: 3, listens: 5 }))).toBe(3 / 4 - 5 / 10);
  expect(sessionLean({ ...recalled, sessionListens: 0 }, remembered({ listens: 5 }))).toBe(0);
});

test("what an item does not have says nothing; its activation is the faintest", () => {
  expect([hourLift, dayLift, sessionLean].map((formula) => formula(recalled, nothing))).toEqual([0, 0, 0]);
  expect(logActivation(nothing)).toBe(Math.log(1e-3));
  expect(logActivation(remembered({ activation: 0.2 }))).toBe(Math.log(0.2));
});
