import fc from "fast-check";
import { expect, test } from "vitest";
import { ZoneClock } from "./zoneClock.ts";

const zones = ["Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "UTC"];

/** The same question to the platform, one instant at a time. */
function asked(zone: string, instant: number): { day: number; hour: number } {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  const [date, time] = format.format(instant).split(" ");
  return { day: Date.parse(`${date}T00:00:00Z`) / 86_400_000, hour: Number(time?.slice(0, 2)) };
}

test("day and hour are those that the platform gives, for any instant and zone", () => {
  const instants = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2030, 0, 1) });
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.array(instants, { minLength: 20 }), (zone, moments) => {
      const clock = new ZoneClock(zone);
      for (const instant of moments) expect(clock.momentAt(instant)).toEqual(asked(zone, instant));
    }),
    { numRuns: 60, seed: 5 },
  );
});

test("every second around a change of the clocks is told right", () => {
  const clock = new ZoneClock("Europe/Madrid");
  const change = Date.UTC(2026, 2, 29, 1);
  expect(clock.momentAt(change - 1).hour).toBe(1);
  expect(clock.momentAt(change).hour).toBe(3);
  const back = Date.UTC(2026, 9, 25, 1);
  expect(clock.momentAt(back - 1).hour).toBe(2);
  expect(clock.momentAt(back).hour).toBe(2);
});

test("a day that a zone left out is on no calendar there", () => {
  const clock = new ZoneClock("Pacific/Apia");
  const before = Date.UTC(2011, 11, 30, 9, 59, 59);
  expect(clock.momentAt(before + 1000).day - clock.momentAt(before).day).toBe(2);
});

test("a zone that nobody knows is refused", () => {
  expect(() => new ZoneClock("Europe/Atlantis")).toThrow(RangeError);
});
