import { neutralRules, type Policy } from "@segue/engine/decision";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mergePolicies } from "./mergePolicies.ts";

const base: Policy = {
  ...neutralRules,
  dial: 0.35,
  dialMin: 0,
  dialMax: 1,
  opennessWeight: 0.3,
  temperature: 0.1,
  maxPerArtist: 2,
  shelfTemperature: 0.2,
  shelfOrder: ["shortcuts", "made-for-you"],
  costs: {
    1: 900,
    2: 1200,
  },
};
const emerging = (weight: number, floor = 0): Policy["equity"] => ({ ...base.equity, emerging: { weight, floor } });

test("what the draft changed stays, everything else is what is live now", () => {
  const live = { ...base, dial: 0.5, equity: emerging(1, 0.1), costs: { 1: 950, 2: 1200 } };
  const own = { ...base, costWeight: 0.2, equity: emerging(2), costs: { 1: 900, 2: 1200, 3: 700 } };
  expect(mergePolicies({ base, live, own })).toEqual({
    ...live,
    costWeight: 0.2,
    equity: emerging(2, 0.1),
    costs: { 1: 950, 2: 1200, 3: 700 },
  });
});

test("where both changed the same field, the draft's stays; what it took away stays away", () => {
  const live = { ...base, dial: 0.5, shelfOrder: ["made-for-you", "shortcuts"] };
  const own = { ...base, dial: 0.6, shelfOrder: ["made-for-you"], costs: { 1: 900 } };
  expect(mergePolicies({ base, live, own })).toEqual(own);
  expect(mergePolicies({ base, live, own: { ...base, costs: null } }).costs).toBeNull();
});

test("a draft that says nothing becomes what is live; nothing new live leaves the draft as it is", () => {
  const policies = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.25, max: 4, noNaN: true }), fc.nat(3))
    .map(([dial, weight, count]) => ({
      ...base,
      dial,
      equity: emerging(weight),
      costs: count === 3 ? null : Object.fromEntries(Array.from({ length: count }, (_, at) => [at + 1, 100 * at])),
    }));
  fc.assert(
    fc.property(policies, policies, (one, other) => {
      expect(mergePolicies({ base: one, live: other, own: one })).toEqual(other);
      expect(mergePolicies({ base: one, live: one, own: other })).toEqual(other);
      expect(mergePolicies({ base: one, live: other, own: other })).toEqual(other);
    }),
  );
});
