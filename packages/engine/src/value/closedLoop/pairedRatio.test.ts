import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { pairedRatio, type RatioParts } from "./pairedRatio.ts";

const positive = fc.double({ min: 0.01, max: 10, noNaN: true });
const parts = fc
  .array(fc.record({ above: positive, below: positive }), { minLength: 2, maxLength: 30 })
  .map((people): RatioParts => ({ above: people.map((one) => one.above), below: people.map((one) => one.below) }));

test("a policy beside itself differs by exactly nothing", () => {
  fc.assert(
    fc.property(parts, (one) => {
      const copy = { above: Array.from(one.above), below: Array.from(one.below) };
      expect(pairedRatio(one, copy)?.difference).toEqual({ value: 0, low: 0, high: 0 });
    }),
  );
});

test("of a mean it is the paired t interval of the textbook, with 1.96 for t", () => {
  const before = [3, 5, 4, 8, 1];
  const after = [4, 5, 6, 9, 3];
  const ones = [1, 1, 1, 1, 1];
  const told = pairedRatio({ above: before, below: ones }, { above: after, below: ones });
  const apart = [1, 0, 2, 1, 2];
  const mean = 1.2;
  const deviation = Math.sqrt(apart.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 4);
  const half = (1.96 * deviation) / Math.sqrt(5);
  expect(told?.difference.value).toBeCloseTo(mean, 12);
  expect(told?.difference.low).toBeCloseTo(mean - half, 12);
  expect(told?.difference.high).toBeCloseTo(mean + half, 12);
});

test("the interval covers the true difference of ratios about 95 times in 100, and is narrower than one without pairs", () => {
  const random = seededRandom("coverage");
  const runs = 600;
  let covered = 0;
  for (let run = 0; run < runs; run++) {
    const people = Array.from({ length: 80 }, () => ({
      visits: 1 + 9 * random(),
      love: random(),
      luck: random() - 0.5,
    }));
    const below = people.map(({ visits }) => visits);
    const told = pairedRatio(
      { above: people.map(({ visits, love }) => visits * love), below },
      { above: people.map(({ visits, love, luck }) => visits * (love + 0.1 + 0.2 * luck)), below },
    );
    if (!told) continue;
    const { inForce, difference } = told;
    if (difference.low <= 0.1 && difference.high >= 0.1) covered++;
    expect(difference.high - difference.low).toBeLessThan(inForce.high - inForce.low);
  }
  expect(covered / runs).toBeGreaterThan(0.92);
  expect(covered / runs).toBeLessThan(0.98);
});

test("nothing below the line says nothing", () => {
  expect(pairedRatio({ above: [1], below: [0] }, { above: [1], below: [1] })).toBeNull();
});
