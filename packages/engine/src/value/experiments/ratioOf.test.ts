import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { ratioOf } from "./ratioOf.ts";

test("sum over sum, and no variance where everybody is alike", () => {
  const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 9 }), (below, times) => {
      const estimate = ratioOf(
        below.map((count) => count * times),
        below,
      );
      expect(estimate.value).toBeCloseTo(times, 12);
      expect(estimate.logVariance).toBeCloseTo(0, 20);
    }),
  );
});

/** Listeners who differ in how much they see and in how much of it they take. */
function listeners(count: number, random: () => number): { above: number[]; below: number[] } {
  const below = Array.from({ length: count }, () => 1 + Math.floor(60 * random() ** 3));
  const above = below.map((seen) => {
    const taste = random() * 0.4;
    return Array.from({ length: seen }, () => Number(random() < taste)).reduce((sum, one) => sum + one, 0);
  });
  return { above, below };
}

test("the variance is that of many samples, which counting plays as if each stood alone would miss", () => {
  const random = seededRandom("delta");
  const logs: number[] = [];
  let [told, alone] = [0, 0];
  const rounds = 600;
  for (let round = 0; round < rounds; round++) {
    const { above, below } = listeners(200, random);
    const { value, logVariance } = ratioOf(above, below);
    logs.push(Math.log(value));
    told += logVariance / rounds;
    alone += (1 - value) / value / below.reduce((sum, seen) => sum + seen, 0) / rounds;
  }
  const mean = logs.reduce((sum, one) => sum + one, 0) / rounds;
  const real = logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (rounds - 1);
  expect(told / real).toBeGreaterThan(0.85);
  expect(told / real).toBeLessThan(1.15);
  expect(alone / real).toBeLessThan(0.6);
});

test("nothing is told where nothing happened", () => {
  expect(ratioOf([0, 0], [3, 4])).toEqual({ listeners: 2, value: 0, logVariance: Infinity });
  expect(ratioOf([], []).value).toBeNaN();
  expect(ratioOf([1], [2]).logVariance).toBe(Infinity);
});
