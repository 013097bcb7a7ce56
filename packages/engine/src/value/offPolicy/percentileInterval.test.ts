import fc from "fast-check";
import { expect, test } from "vitest";
import { percentileInterval } from "./percentileInterval.ts";

test("the ends are those of the middle 95 %, in whatever order the draws come, and without those that say nothing", () => {
  const drawn = Array.from({ length: 201 }, (_, at) => at / 2);
  fc.assert(
    fc.property(fc.shuffledSubarray(drawn, { minLength: 201 }), (shuffled) => {
      const { value, low, high } = percentileInterval(7, [...shuffled, Number.NaN]);
      expect([value, low, high]).toEqual([7, 2.5, 97.5]);
    }),
  );
  expect(percentileInterval(1, [Number.NaN]).low).toBeNaN();
});
