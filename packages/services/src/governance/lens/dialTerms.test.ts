import { effectiveDial, neutralRules } from "@segue/engine/decision";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dialTerms } from "./dialTerms.ts";

const unit = fc.double({ min: 0, max: 1, noNaN: true });

test("the terms add up to what the engine asks for, unless an end or the band holds it, and then it says so", () => {
  const facts = fc.record({ dial: unit, ends: fc.tuple(unit, unit), opennessWeight: unit, openness: unit });
  fc.assert(
    fc.property(facts, fc.double({ min: -1, max: 1, noNaN: true }), ({ ends, openness, ...rest }, own) => {
      const policy = { ...rest, dialMin: Math.min(...ends), dialMax: Math.max(...ends) };
      const { daypartShift } = neutralRules;
      const shifted = { ...policy, daypartShift: { ...daypartShift, morning: -0.1 } };
      const decided = effectiveDial(policy, { openness, shift: -0.1, offset: own });
      const dials = { morning: own, night: 0.9 };
      const terms = dialTerms({ policy: shifted, openness, dials, localHour: 9, ...decided });
      expect(terms.policy + terms.shift + terms.fromOpenness + terms.own).toBeCloseTo(terms.wanted, 12);
      const held = { none: [terms.wanted], end: [0, 1], band: [terms.min, terms.max] }[terms.heldBy ?? "none"];
      const place = terms.heldBy === "end" ? terms.requested : terms.applied;
      expect(Math.min(...held.map((stop) => Math.abs(stop - place)))).toBeLessThan(1e-9);
    }),
  );
});
