import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { sampleRatio } from "./sampleRatio.ts";

const sides = (...pairs: [listeners: number, share: number][]) =>
  pairs.map(([listeners, share]) => ({ listeners, share }));

test("the chances of the tables of chi-square", () => {
  // 3.841 with one and 5.991 with two degrees of freedom are passed 5 times in 100.
  const one = 50 + Math.sqrt(3.841458820694124 * 25);
  expect(sampleRatio(sides([one, 50], [100 - one, 50])).p).toBeCloseTo(0.05, 9);
  const two = Math.sqrt((5.991464547107979 * 100) / 2);
  expect(sampleRatio(sides([100 + two, 1], [100 - two, 1], [100, 1])).p).toBeCloseTo(0.05, 9);
});

test("as likely as in a simulation that draws the sides", () => {
  const random = seededRandom("sides");
  const far = sampleRatio(sides([530, 50], [470, 50]));
  let asFar = 0;
  for (let round = 0; round < 2_000; round++) {
    let first = 0;
    for (let listener = 0; listener < 1_000; listener++) first += Number(random() < 0.5);
    if (Math.abs(first - 500) >= 30) asFar++;
  }
  expect(Math.abs(far.p - asFar / 2_000)).toBeLessThan(0.02);
});

test("what the shares promise is never a mismatch, whatever the shares; a side that lost a tenth of many is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 20 }), (control, treatment) => {
      const counts = sides([1_000 * control, control], [1_000 * treatment, treatment]);
      expect(sampleRatio(counts)).toEqual({ p: 1, isMismatch: false });
    }),
  );
  expect(sampleRatio(sides([10_000, 50], [9_000, 50])).isMismatch).toBe(true);
  expect(sampleRatio(sides([0, 50], [0, 50]))).toEqual({ p: 1, isMismatch: false });
  expect(() => sampleRatio(sides([1, 1]))).toThrow("two or three sides, not 1");
});
