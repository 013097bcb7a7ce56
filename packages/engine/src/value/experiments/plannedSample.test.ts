import { expect, test } from "vitest";
import { gaussian, seededRandom } from "../../math/index.ts";
import { compareRatios, isDifference } from "./compareRatios.ts";
import { plannedSample } from "./plannedSample.ts";
import { ratioOf } from "./ratioOf.ts";

/** Minutes of listeners, of which few listen a lot. */
const minutes = (count: number, mean: number, random: () => number): number[] =>
  Array.from({ length: count }, () => mean * Math.exp(0.6 * gaussian(random) - 0.18));
const perListener = (above: number[]) =>
  ratioOf(
    above,
    Array.from(above, () => 1),
  );

test("an experiment of the planned size finds the planned effect about 8 times in 10", () => {
  const random = seededRandom("planned sample");
  const shares = { controlPercent: 30, treatmentPercent: 10 };
  const planned = plannedSample(perListener(minutes(4_000, 40, random)), 0.2, shares);
  const total = planned?.anytime ?? 0;
  const rounds = 150;
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    const control = perListener(minutes(Math.round(total * 0.75), 40, random));
    const treatment = perListener(minutes(Math.round(total * 0.25), 48, random));
    const difference = compareRatios(control, treatment, 0.2);
    if (isDifference(difference) && difference.low > 0) found++;
  }
  expect(found / rounds).toBeGreaterThan(0.7);
  expect(found / rounds).toBeLessThan(0.9);
});

test("half the effect asks for about four times the listeners; unequal sides ask for more; looking whenever one likes costs less than three times", () => {
  const past = perListener(minutes(2_000, 40, seededRandom("past")));
  const even = { controlPercent: 50, treatmentPercent: 50 };
  const large = plannedSample(past, 0.1, even);
  const small = plannedSample(past, 0.05, even);
  expect((small?.once ?? 0) / (large?.once ?? 1)).toBeGreaterThan(3.5);
  expect((small?.once ?? 0) / (large?.once ?? 1)).toBeLessThan(4.5);
  expect(plannedSample(past, 0.1, { controlPercent: 90, treatmentPercent: 10 })?.once).toBeGreaterThan(
    large?.once ?? 0,
  );
  expect(large?.anytime).toBeGreaterThan(large?.once ?? 0);
  expect(large?.anytime).toBeLessThan(3 * (large?.once ?? 0));
});

test("a past in which nothing happened plans nothing", () => {
  expect(plannedSample(ratioOf([0, 0], [5, 5]), 0.05, { controlPercent: 50, treatmentPercent: 50 })).toBeNull();
});
