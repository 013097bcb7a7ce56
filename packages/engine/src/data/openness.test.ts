import fc from "fast-check";
import { expect, test } from "vitest";
import { openness, usualAcceptance } from "./openness.ts";

test("who accepts as usual stands at a half, however many cards she saw; so does who saw none", () => {
  expect(openness({ seen: 0, accepted: 0 })).toBe(0.5);
  for (const accepted of [1, 4, 20])
    expect(openness({ seen: accepted / usualAcceptance, accepted })).toBeCloseTo(0.5, 12);
});

test("a hundred cards turned down halve the acceptance, four of a hundred accepted raise it by a half", () => {
  expect(openness({ seen: 100, accepted: 0 })).toBeCloseTo(1 / 3, 12);
  expect(openness({ seen: 100, accepted: 4 })).toBeCloseTo(0.6, 12);
});

test("every further card that is turned down lowers it, every one accepted raises it, between 0 and 1", () => {
  const counts = fc.tuple(fc.nat({ max: 10_000 }), fc.nat({ max: 10_000 }));
  fc.assert(
    fc.property(counts, ([accepted, refused]) => {
      const seen = accepted + refused;
      const now = openness({ seen, accepted });
      expect(now).toBeGreaterThan(0);
      expect(now).toBeLessThan(1);
      expect(openness({ seen: seen + 1, accepted })).toBeLessThan(now);
      expect(openness({ seen: seen + 1, accepted: accepted + 1 })).toBeGreaterThan(now);
    }),
  );
});
