import fc from "fast-check";
import { expect, test } from "vitest";
import { discountedGain, idealGain } from "./discountedGain.ts";

test("known gains", () => {
  expect(discountedGain(1)).toBe(1);
  expect(discountedGain(3)).toBe(0.5);
  expect(discountedGain(7)).toBeCloseTo(1 / 3, 12);
  expect(idealGain(0)).toBe(0);
  expect(idealGain(3)).toBeCloseTo(1 + 1 / Math.log2(3) + 0.5, 12);
});

test("a further hit adds the gain of its rank, which is less than that of the one before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), (rank) => {
      expect(idealGain(rank) - idealGain(rank - 1)).toBeCloseTo(discountedGain(rank), 9);
      expect(discountedGain(rank + 1)).toBeLessThan(discountedGain(rank));
    }),
  );
});
