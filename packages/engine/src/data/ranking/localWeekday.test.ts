import fc from "fast-check";
import { expect, test } from "vitest";
import { localWeekday } from "./localWeekday.ts";

test("is the weekday on a clock up to half a day ahead or behind", () => {
  const moments = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });
  fc.assert(
    fc.property(moments, fc.integer({ min: -11, max: 11 }), (at, ahead) => {
      const local = new Date(at + ahead * 3_600_000);
      expect(localWeekday(at, local.getUTCHours())).toBe(local.getUTCDay());
    }),
  );
});
