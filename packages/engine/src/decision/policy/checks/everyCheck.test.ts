import { expect, test } from "vitest";
import { firstPolicy } from "../../testing/policies.ts";
import { hardLimits, type LimitedField } from "../hardLimits.ts";
import type { Policy } from "../policy.ts";
import { policyFigures } from "../policyFigures.ts";
import { checkContradictions } from "./checkContradictions.ts";
import { checkCosts } from "./checkCosts.ts";
import { checkFigures } from "./checkFigures.ts";
import { checkGuardrails } from "./checkGuardrails.ts";
import { checkShelves } from "./checkShelves.ts";

const rightsHolders = [
  { id: 1, name: "North Rights" },
  { id: 2, name: "South Rights" },
];

/** Fields with a problem. */
const fields = (changes: Partial<Policy>): string[] => {
  const policy = { ...firstPolicy, ...changes };
  const checks = [checkFigures, checkContradictions, checkShelves, checkGuardrails];
  const problems = [...checks.flatMap((check) => check(policy)), ...checkCosts(policy, rightsHolders)];
  for (const { problem, wayOut } of problems) expect([problem, wayOut]).not.toContain("");
  return problems.map(({ field }) => field);
};

const equity = (changes: Partial<Policy["equity"]>): Partial<Policy> => ({
  equity: { ...firstPolicy.equity, ...changes },
});

test("every number has hard limits, and crossing one names its field and the way out", () => {
  expect(
    policyFigures(firstPolicy)
      .map(({ field }) => field)
      .toSorted(),
  ).toEqual(Object.keys(hardLimits).toSorted());
  for (const [field, { least, most }] of Object.entries(hardLimits)) {
    for (const value of [least - 1, most + 1, Number.NaN]) {
      const policy = withFigure(field as LimitedField, value);
      const found = checkFigures(policy).find((one) => one.field === field);
      expect(found?.wayOut).toMatch(/^choose (a value|a whole number) from/u);
    }
  }
});

/** A policy with one number changed, by its path. */
function withFigure(field: LimitedField, value: number): Policy {
  const policy = structuredClone(firstPolicy) as unknown as Record<string, unknown>;
  const path = field.split(".");
  const last = path.pop() ?? "";
  const owner = path.reduce((at, key) => at[key] as Record<string, unknown>, policy);
  owner[last] = value;
  return policy as unknown as Policy;
}

test("a band that ends before it begins, a dial outside of its band", () => {
  expect(fields({ dialMin: 0.7, dialMax: 0.4, dial: 0.5 })).toEqual(["dialMin"]);
  expect(fields({ dialMin: 0.4, dialMax: 0.7 })).toEqual(["dial"]);
});

test("weights against floors: a band that must have exposure is not pushed down", () => {
  expect(fields(equity({ emerging: { weight: 0.5, floor: 0.1 } }))).toEqual(["equity.emerging.weight"]);
  expect(fields(equity({ emerging: { weight: 0.5, floor: 0 } }))).toEqual([]);
  const all = { weight: 0.5, floor: 0 };
  const halves = { independent: all, established: all, superstar: all };
  expect(fields(equity({ ...halves, emerging: { weight: 0.5, floor: 0.1 } }))).toEqual([]);
});

test("floors leave a fifth to relevance, and need a controller that moves", () => {
  const floors = { emerging: { weight: 1, floor: 0.5 }, established: { weight: 1, floor: 0.4 } };
  expect(fields(equity(floors))).toEqual(["equity.emerging.floor"]);
  const one = equity({ emerging: { weight: 1, floor: 0.5 } });
  expect(fields(one)).toEqual([]);
  expect(fields({ ...one, floorGain: 0 })).toEqual(["floorGain"]);
});

test("a shelf that is not there any more, one twice, none", () => {
  expect(fields({ shelfOrder: ["made-for-you", "daily-drive"] })).toEqual(["shelfOrder"]);
  expect(fields({ shelfOrder: ["popular", "popular"] })).toEqual(["shelfOrder"]);
  expect(fields({ shelfOrder: [] })).toEqual(["shelfOrder"]);
});

test("a cost table without a rights holder, with an unknown one, with what is no cost", () => {
  expect(fields({ costs: { 1: 3_000, 2: 0 } })).toEqual([]);
  expect(fields({ costs: { 1: 3_000 } })).toEqual(["costs.2"]);
  expect(fields({ costs: { 1: 3_000, 2: 4_000, 9: 1 } })).toEqual(["costs.9"]);
  expect(fields({ costs: { 1: -1, 2: Number.NaN } })).toEqual(["costs.1", "costs.2"]);
});

test("guardrails that stand twice, that nothing reaches, that a floor breaks", () => {
  const held = { metric: "listenShare", side: "atLeast", limit: 0.8, of: "ratio" } as const;
  const superstars = { metric: "superstarShare", side: "atMost", limit: 0.3, of: "value" } as const;
  expect(fields({ guardrails: [held, superstars] })).toEqual([]);
  expect(fields({ guardrails: [held, held] })).toEqual(["guardrails.listenShare.atLeast.ratio"]);
  expect(fields({ guardrails: [{ ...superstars, limit: 1.2 }] })).toEqual(["guardrails.superstarShare.atMost.value"]);
  expect(fields({ guardrails: [superstars], ...equity({ superstar: { weight: 1, floor: 0.4 } }) })).toEqual([
    "equity.superstar.floor",
  ]);
});
