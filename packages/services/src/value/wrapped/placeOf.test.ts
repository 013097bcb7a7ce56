import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOf } from "./placeOf.ts";

test("the first of a thousand is in the top 0.1 percent, the third in the top 0.5", () => {
  expect(placeOf({ rank: 1, listeners: 1_000 }).topPercent).toBe(0.1);
  expect(placeOf({ rank: 3, listeners: 1_000 }).topPercent).toBe(0.5);
  expect(placeOf({ rank: 501, listeners: 1_000 }).topPercent).toBeNull();
});

test("among a few there is a place and no percentage", () => {
  expect(placeOf({ rank: 1, listeners: 19 })).toEqual({ rank: 1, listeners: 19, topPercent: null });
});

test("a percentage never says better than it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 5_000 }), fc.integer({ min: 1, max: 5_000 }), (listeners, at) => {
      const rank = Math.min(at, listeners);
      const { topPercent } = placeOf({ rank, listeners });
      expect(rank).toBeLessThanOrEqual(((topPercent ?? 100) / 100) * listeners);
    }),
  );
});
