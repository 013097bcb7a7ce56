import fc from "fast-check";
import { expect, it } from "vitest";
import { dayAfter, localDay, mondayOf } from "./localDay.ts";

it("is the day on her calendar, not on the server's", () => {
  const instant = Date.UTC(2026, 2, 14, 23, 30);
  expect(localDay(instant, "UTC")).toBe("2026-03-14");
  expect(localDay(instant, "Asia/Tokyo")).toBe("2026-03-15");
  expect(localDay(Date.UTC(2026, 0, 1, 3), "America/Lima")).toBe("2025-12-31");
  expect(() => localDay(instant, "Mars/Olympus")).toThrow(RangeError);
});

it("a week begins on the Monday at or before each of its days, across months and leap years", () => {
  expect(mondayOf("2026-03-14")).toBe("2026-03-09");
  expect(mondayOf("2026-03-09")).toBe("2026-03-09");
  expect(mondayOf("2028-03-01")).toBe("2028-02-28");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), (count) => {
      const monday = mondayOf(dayAfter("1970-01-05", count));
      expect(monday).toBe(dayAfter("1970-01-05", 7 * Math.floor(count / 7)));
    }),
  );
});
