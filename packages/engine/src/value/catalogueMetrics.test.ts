import fc from "fast-check";
import { expect, test } from "vitest";
import { coverageOf, giniOf, noveltyOf, personalisationOf } from "./catalogueMetrics.ts";

test("Gini equals the mean difference over twice the mean; coverage counts what was shown", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 15 }), (exposures) => {
      const total = exposures.reduce((sum, one) => sum + one, 0);
      const gaps = exposures.reduce(
        (sum, one) => sum + exposures.reduce((s, other) => s + Math.abs(one - other), 0),
        0,
      );
      const expected = total === 0 ? 0 : gaps / (2 * exposures.length * total);
      expect(giniOf(exposures)).toBeCloseTo(expected, 10);
    }),
  );
  expect(coverageOf([0, 3, 1, 0])).toBe(0.5);
  expect(coverageOf([])).toBe(0);
});

test("novelty is the surprise in bits, finite even for what nobody has", () => {
  expect(noveltyOf(8, 8)).toBeCloseTo(0, 12);
  expect(noveltyOf(1, 8)).toBeCloseTo(3, 12);
  expect(noveltyOf(0, 8)).toBeCloseTo(4, 12);
});

const itemCount = 12;
const lists = fc.array(fc.shuffledSubarray([...Array(itemCount).keys()], { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 9,
});

test("personalisation equals looking at every pair of lists", () => {
  fc.assert(
    fc.property(lists, (all) => {
      const exposures = Array.from(
        { length: itemCount },
        (_, item) => all.filter((list) => list.includes(item)).length,
      );
      const pairs = all.flatMap((list, at) => all.slice(at + 1).map((other) => [list, other] as const));
      const shared = pairs.map(([list, other]) => list.filter((item) => other.includes(item)).length / 3);
      const expected = 1 - shared.reduce((sum, one) => sum + one, 0) / pairs.length;
      expect(personalisationOf(exposures, all.length, 3)).toBeCloseTo(expected, 12);
    }),
  );
});

test("personalisation is 0 for one list, and for the same list twice", () => {
  expect(personalisationOf([1, 1, 0], 1, 2)).toBe(0);
  expect(personalisationOf([2, 2, 0], 2, 2)).toBe(0);
  expect(personalisationOf([1, 1, 1, 1], 2, 2)).toBe(1);
});
