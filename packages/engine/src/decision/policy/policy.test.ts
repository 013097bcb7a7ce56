import { expect, test } from "vitest";
import { neutralRules, withNeutralRules } from "./policy.ts";

test("what a stored policy leaves out is neutral, what it says stands", () => {
  expect(withNeutralRules({})).toEqual(neutralRules);
  const said = withNeutralRules({
    equity: { emerging: { weight: 2, floor: 0.1 } },
    costWeight: 0.3,
    costs: { 4: 900 },
  });
  expect(said.equity).toEqual({ ...neutralRules.equity, emerging: { weight: 2, floor: 0.1 } });
  expect([said.costWeight, said.costs, said.daypartShift]).toEqual([0.3, { 4: 900 }, neutralRules.daypartShift]);
});
