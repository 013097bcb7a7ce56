import fc from "fast-check";
import { expect, test } from "vitest";
import { anyPolicy, firstPolicy } from "../testing/policies.ts";
import { checkPolicy, type CheckFacts } from "./checkPolicy.ts";
import type { Policy } from "./policy.ts";

const facts: CheckFacts = {
  scope: { scopeKind: "everyone", scopeValue: "" },
  listeners: 3,
  rightsHolders: [
    { id: 1, name: "North Rights" },
    { id: 2, name: "South Rights" },
  ],
};

/** Fields with a problem, each once. */
const fields = (changes: Partial<Policy>, other: Partial<CheckFacts> = {}): string[] => {
  const problems = checkPolicy({ ...firstPolicy, ...changes }, { ...facts, ...other });
  for (const { problem, wayOut } of problems) expect([problem, wayOut]).not.toContain("");
  return problems.map(({ field }) => field);
};

test("a policy inside the limits may be published", () => {
  expect(fields({})).toEqual([]);
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      fc.pre(Object.values(policy.equity).every(({ weight, floor }) => weight >= 1 || floor === 0));
      expect(checkPolicy(policy, facts)).toEqual([]);
    }),
  );
});

test.each([
  ["everyone", "", "there is no listener"],
  ["market", "AQ", "there is no listener in AQ"],
  ["cluster", "999", "there is no listener in taste cluster 999"],
  ["listener", "77", "there is no listener 77"],
] as const)("a scope of kind %s without listeners, in words", (scopeKind, scopeValue, words) => {
  const [problem] = checkPolicy(firstPolicy, { ...facts, scope: { scopeKind, scopeValue }, listeners: 0 });
  expect(problem?.problem).toBe(words);
});

test("a scope without listeners", () => {
  const scope = { scopeKind: "market", scopeValue: "AQ" } as const;
  expect(fields({}, { scope, listeners: 0 })).toEqual(["scope"]);
});

test("whatever is wrong is told, the first field first, and each with a way out", () => {
  const equity = { ...firstPolicy.equity, emerging: { weight: 0.5, floor: 0.1 } };
  const wrong = { dial: 2, equity, shelfOrder: ["gone"], costs: { 1: 5 } };
  expect(fields(wrong)).toEqual(["dial", "dial", "equity.emerging.weight", "shelfOrder", "costs.2"]);
});
