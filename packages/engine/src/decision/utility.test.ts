import fc from "fast-check";
import { expect, test } from "vitest";
import { familiarity } from "./familiarity.ts";
import { drawingUtility, utility } from "./utility.ts";

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const relevances = fc.double({ min: 0.01, max: 1, noNaN: true });
const plays = fc.double({ min: 1e-3, max: 50, noNaN: true });

test("familiarity is 0 unheard, 63 % after one play now, and approaches 1", () => {
  expect(familiarity(0)).toBe(0);
  expect(familiarity(1)).toBeCloseTo(1 - 1 / Math.E);
  expect(familiarity(40)).toBeCloseTo(1);
});

test("the ends of the dial want the known and the unheard, the middle wants relevance alone", () => {
  const known = { relevance: 0.8, familiarity: 1 };
  const unheard = { relevance: 0.8, familiarity: 0 };
  expect(utility({ ...known, dial: 0 })).toBeCloseTo(0.8, 2);
  expect(utility({ ...unheard, dial: 0 })).toBeLessThan(0.001);
  expect(utility({ ...unheard, dial: 1 })).toBeCloseTo(0.8, 2);
  expect(utility({ ...known, dial: 0.5 })).toBe(utility({ ...unheard, dial: 0.5 }));
});

test("utility is positive and at most the relevance", () => {
  fc.assert(
    fc.property(relevances, unit, unit, (relevance, known, dial) => {
      const value = utility({ relevance, familiarity: known, dial });
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThanOrEqual(relevance);
    }),
  );
});

test("raising the dial never lowers an unheard artist beside a known one", () => {
  fc.assert(
    fc.property(fc.tuple(relevances, relevances), plays, fc.tuple(unit, unit), ([a, b], heard, dials) => {
      const ratios = dials
        .toSorted((x, y) => x - y)
        .map(
          (dial) =>
            utility({ relevance: a, familiarity: 0, dial }) /
            utility({ relevance: b, familiarity: familiarity(heard), dial }),
        );
      expect(ratios[1]).toBeGreaterThanOrEqual(ratios[0] * (1 - 1e-9));
    }),
  );
});

test("among equally relevant items the dial is the odds of the unheard, however sharp the temperature", () => {
  const temperatures = fc.double({ min: 0.01, max: 2, noNaN: true });
  const inside = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(relevances, inside, temperatures, (relevance, dial, temperature) => {
      const weight = (known: number) =>
        drawingUtility({ relevance, familiarity: known, dial }, temperature) ** (1 / temperature);
      const [unheard, known] = [weight(0), weight(1)];
      fc.pre(known > 1e-200);
      expect(unheard / (unheard + known)).toBeCloseTo(dial, 6);
    }),
  );
});

test("without a temperature the greatest utility comes first", () => {
  const terms = { relevance: 0.3, familiarity: 0.2, dial: 0.7 };
  expect(drawingUtility(terms, 0)).toBe(utility(terms));
});
