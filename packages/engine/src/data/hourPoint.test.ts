import fc from "fast-check";
import { expect, test } from "vitest";
import { hourPoint } from "./hourPoint.ts";

const hours = fc.nat(23);

/** Straight line between the points of two hours. */
function distance(a: number, b: number): number {
  const [from, to] = [hourPoint(a), hourPoint(b)];
  return Math.hypot(from.sin - to.sin, from.cos - to.cos);
}

test.each([
  [0, 0, 1],
  [2, 0.5, Math.sqrt(3) / 2],
  [6, 1, 0],
  [12, 0, -1],
  [18, -1, 0],
])("hour %i lies at (%d, %d), clockwise from midnight at the top", (hour, sin, cos) => {
  expect(hourPoint(hour).sin).toBeCloseTo(sin, 12);
  expect(hourPoint(hour).cos).toBeCloseTo(cos, 12);
});

test("hours apart on the clock lie 2·sin(π·hours / 24) apart, over midnight too", () => {
  expect(distance(23, 0)).toBeCloseTo(distance(0, 1), 12);
  fc.assert(
    fc.property(hours, hours, (a, b) => {
      const apart = Math.min((a - b + 24) % 24, (b - a + 24) % 24);
      expect(distance(a, b)).toBeCloseTo(2 * Math.sin((Math.PI * apart) / 24), 12);
    }),
  );
});
