import fc from "fast-check";
import { expect, test } from "vitest";
import { artistBands } from "../data/index.ts";
import { drawingWeight, standing } from "./drawingWeight.ts";
import { neutralRules, type Policy } from "./policy/policy.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const terms = fc.record({
  worth: fc.double({ min: 0.01, max: 1, noNaN: true }),
  familiarity: share,
  costShare: share,
  band: fc.constantFrom(...artistBands),
});

test("a policy that says nothing of equity and cost changes nothing", () => {
  fc.assert(
    fc.property(terms, ({ band, costShare }) => {
      expect(standing({ band, costShare }, neutralRules)).toBe(1);
    }),
  );
});

test("equal weights, whatever they are, leave every chance as it was", () => {
  const equal = (weight: number): Pick<Policy, "equity" | "costWeight"> => ({
    costWeight: 0,
    equity: {
      emerging: { weight, floor: 0 },
      independent: { weight, floor: 0 },
      established: { weight, floor: 0 },
      superstar: { weight, floor: 0 },
    },
  });
  const chances = (
    candidates: Parameters<typeof standing>[0][],
    rules: Pick<Policy, "equity" | "costWeight">,
  ): number[] => {
    const weights = candidates.map((one) => standing(one, rules));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
  };
  fc.assert(
    fc.property(
      fc.array(terms, { minLength: 1, maxLength: 12 }),
      fc.double({ min: 0.25, max: 4, noNaN: true }),
      (all, weight) => {
        const before = chances(all, equal(1));
        chances(all, equal(weight)).forEach((chance, at) => expect(chance).toBeCloseTo(before[at], 12));
      },
    ),
  );
});

test("a weight of 2 doubles the odds, a bonus of a half adds half, the dearest stream loses the cost weight", () => {
  const rules = {
    ...neutralRules,
    costWeight: 0.4,
    equity: { ...neutralRules.equity, emerging: { weight: 2, floor: 0 } },
  };
  expect(standing({ band: "emerging", costShare: 0 }, rules)).toBe(2);
  expect(standing({ band: "emerging", costShare: 0 }, rules, { emerging: 0.5 })).toBe(3);
  expect(standing({ band: "superstar", costShare: 1 }, rules)).toBeCloseTo(0.6, 12);
  expect(standing({ band: null, costShare: 0 }, rules)).toBe(1);
  expect(standing({ band: "superstar", costShare: 1 }, { ...rules, costWeight: 1 })).toBe(0.001);
});

test("linear in the dial, with relevance sharpened by the temperature alone", () => {
  const at = (dial: number, temperature = 0.1) =>
    drawingWeight({ worth: 0.8, familiarity: 0.3, standing: 1.5 }, { dial, temperature });
  expect(at(0.5)).toBeCloseTo((at(0.2) + at(0.8)) / 2, 12);
  expect(at(0.4)).toBeCloseTo(0.8 ** 10 * (0.6 * 0.3 + 0.4 * 0.7) * 1.5, 12);
  expect(at(0.4, 1) / 0.8).toBeCloseTo(at(0.4, 0.5) / 0.8 ** 2, 12);
});
