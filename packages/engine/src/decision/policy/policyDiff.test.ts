import fc from "fast-check";
import { expect, test } from "vitest";
import { anyPolicy, firstPolicy } from "../testing/policies.ts";
import { policyDiff } from "./policyDiff.ts";

const words = (...diff: Parameters<typeof policyDiff>) => policyDiff(...diff).map((change) => change.words);

test("reads as people speak", () => {
  const { equity } = firstPolicy;
  const after = {
    ...firstPolicy,
    dial: 0.5,
    equity: { ...equity, emerging: { weight: 1.25, floor: 0.12 } },
    shelfOrder: ["made-for-you", "popular"],
    costs: { 7: 3_000 },
    guardrails: [{ metric: "listenShare", side: "atLeast", limit: 0.8, of: "ratio" } as const],
  };
  expect(words(firstPolicy, after)).toEqual([
    "dial 0.35 → 0.50",
    "emerging weight 1.00 → 1.25",
    "emerging floor none → 12 %",
    "shelves made-for-you, similar-to, popular → made-for-you, popular",
    "costs the catalogue's → a table of its own",
    "cost of rights holder 7 none → 3 units for 1,000",
    "guardrail none → listens of the cards seen at least 80 % of the version beside it",
  ]);
});

test("a policy differs from itself in nothing, and there is a way back from every change", () => {
  fc.assert(
    fc.property(anyPolicy, anyPolicy, (before, after) => {
      expect(policyDiff(before, before)).toEqual([]);
      const there = policyDiff(before, after);
      const back = policyDiff(after, before);
      const turned = back.map(({ field, before: old, after: now }) => [field, now, old].join(" "));
      expect(there.map(({ field, before: old, after: now }) => [field, old, now].join(" ")).toSorted()).toEqual(
        turned.toSorted(),
      );
    }),
  );
});

test("two policies without a difference in words are the same", () => {
  fc.assert(
    fc.property(anyPolicy, fc.double({ min: -0.4, max: 0.4, noNaN: true }), (policy, night) => {
      const moved = { ...policy, daypartShift: { ...policy.daypartShift, night } };
      const isSame = Math.abs(night - policy.daypartShift.night) < 1e-4;
      fc.pre(!isSame);
      expect(policyDiff(policy, moved).map(({ field }) => field)).toEqual(["daypartShift.night"]);
    }),
  );
});
