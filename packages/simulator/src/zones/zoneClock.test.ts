import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { places } from "./places.ts";
import { ZoneClock } from "./zoneClock.ts";

const from = Date.parse("2025-03-31T00:00:00Z");
const until = Date.parse("2026-04-01T00:00:00Z");
const zones = places.flatMap((place) => place.zones);
const clocks = new Map(zones.map((zone) => [zone, new ZoneClock(zone, from, until)]));

describe("ZoneClock", () => {
  test("shows the hour that the calendar shows, in every zone of the world, across changes of the clock", () => {
    const instant = fc.integer({ min: from, max: until });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
        const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, hour: "numeric", hourCycle: "h23" });
        expect(clocks.get(zone)?.hourAt(at)).toBe(Number(format.format(at)));
      }),
      { numRuns: 400 },
    );
  });

  test("finds the minute of a change", () => {
    const berlin = clocks.get("Europe/Berlin") as ZoneClock;
    const change = Date.parse("2026-03-29T01:00:00Z");
    expect(berlin.offsetAt(change - 1)).toBe(3_600_000);
    expect(berlin.offsetAt(change)).toBe(7_200_000);
  });

  test("instantOf undoes the local clock", () => {
    const tokyo = clocks.get("Asia/Tokyo") as ZoneClock;
    const at = Date.parse("2026-01-10T12:34:56Z");
    expect(tokyo.instantOf(at + tokyo.offsetAt(at))).toBe(at);
  });
});
