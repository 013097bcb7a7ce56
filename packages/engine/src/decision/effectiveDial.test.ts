import fc from "fast-check";
import { expect, test } from "vitest";
import { effectiveDial } from "./effectiveDial.ts";

const policy = { dial: 0.35, dialMin: 0.1, dialMax: 0.6, opennessWeight: 0.3 };

test("openness of a half leaves the policy's dial alone", () => {
  expect(effectiveDial(policy, { openness: 0.5 })).toEqual({ requested: 0.35, applied: 0.35 });
});

test("openness and the listener's own wish move the dial, the band holds it, and both values are told", () => {
  expect(effectiveDial(policy, { openness: 1 }).applied).toBeCloseTo(0.5);
  const wished = effectiveDial(policy, { openness: 1, offset: 0.4 });
  expect(wished.requested).toBeCloseTo(0.9);
  expect(wished.applied).toBe(0.6);
  expect(effectiveDial(policy, { openness: 0, offset: -0.5 })).toEqual({ requested: 0, applied: 0.1 });
  const night = effectiveDial(policy, { openness: 0.5, shift: -0.1, offset: 0.4 });
  expect(night.requested).toBeCloseTo(0.65);
  expect(night.applied).toBe(0.6);
});

test("the applied dial is inside the band and never falls when anything rises", () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(unit, unit), fc.tuple(unit, unit), unit, ([dial, openness], [more, band], weight) => {
      const between = { dialMin: band / 2, dialMax: (1 + band) / 2, opennessWeight: weight };
      const low = effectiveDial({ ...between, dial }, { openness });
      const high = effectiveDial(
        { ...between, dial: dial + more * (1 - dial) },
        { openness: openness + more * (1 - openness) },
      );
      expect(high.applied).toBeGreaterThanOrEqual(low.applied - 1e-12);
      expect(low.applied).toBeGreaterThanOrEqual(between.dialMin);
      expect(low.applied).toBeLessThanOrEqual(between.dialMax);
    }),
  );
});

test("an empty band is refused", () => {
  expect(() => effectiveDial({ ...policy, dialMin: 0.7 }, { openness: 0.5 })).toThrow(
    /dialMin ≤ dialMax, not 0.7 … 0.6/,
  );
});
