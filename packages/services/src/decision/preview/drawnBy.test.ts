import { drawingWeight, neutralRules, standing, type Policy } from "@segue/engine/decision";
import fc from "fast-check";
import { expect, test } from "vitest";
import { factorChanges, mainFactor, type CardTerms, type DrawnBy } from "./drawnBy.ts";

const policy: Policy = {
  ...neutralRules,
  dial: 0.3,
  dialMin: 0,
  dialMax: 1,
  opennessWeight: 0.2,
  temperature: 0.1,
  maxPerArtist: 2,
  shelfOrder: ["made-for-you"],
  shelfTemperature: 0,
};
const by = (dial: number, changes: Partial<Policy> = {}): DrawnBy => ({
  dial,
  policy: { ...policy, ...changes },
  bonuses: {},
});
const card = (familiarity: number, band: CardTerms["band"] = "emerging", costShare = 0.5): CardTerms => ({
  familiarity,
  band,
  costShare: { before: costShare, after: costShare },
});

test("a card's parts make up all that the drawing weighs it by", () => {
  const unit = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(unit, unit, unit, unit), ([familiarity, costShare, dial, costWeight]) => {
      const equity = { ...policy.equity, emerging: { weight: 2.5, floor: 0.1 } };
      const [before, after] = [by(0.3), { ...by(dial, { costWeight, equity }), bonuses: { emerging: 0.4 } }];
      const terms = card(familiarity, "emerging", costShare);
      const weightOf = (one: DrawnBy): number =>
        drawingWeight(
          { worth: 1, familiarity, standing: standing({ band: "emerging", costShare }, one.policy, one.bonuses) },
          { dial: one.dial, temperature: 1 },
        );
      const sum = Object.values(factorChanges(terms, before, after)).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(Math.log(weightOf(after) / weightOf(before)), 9);
    }),
  );
});

test("a dial that is turned to the new speaks for an unheard artist and against a familiar one", () => {
  const changes = [card(0), card(0.9), card(0.8)].map((terms) => factorChanges(terms, by(0.3), by(0.6)));
  const [unheard, familiar] = changes;
  expect(unheard && mainFactor(unheard, changes, 1)).toBe("dial");
  expect(familiar && mainFactor(familiar, changes, -1)).toBe("dial");
});

test("nothing speaks for a card that gained no more than its neighbours", () => {
  const changes = [card(0.4), card(0.4)].map((terms) => factorChanges(terms, by(0.3), by(0.6)));
  expect(changes[0] && mainFactor(changes[0], changes, 1)).toBeNull();
});
