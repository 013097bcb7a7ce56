import fc from "fast-check";
import { expect, test } from "vitest";
import type { FamilyEvaluation } from "../families/family.ts";
import { clusterMargin } from "./clusterFindings.ts";
import type { GateCase } from "./gateCase.ts";
import { judge, overallTolerance } from "./judge.ts";

const family = { gate: { metric: "ndcg@10", better: "higher" } } as const;
const evaluation = (
  value: number,
  baseline: number | null = 0.1,
  byListener = new Map<number, number>(),
): FamilyEvaluation => ({
  listeners: 100,
  metrics: { "ndcg@10": value },
  baseline: baseline === null ? null : { name: "most popular", metrics: { "ndcg@10": baseline } },
  byListener,
});
const gateCase = (facts: Partial<GateCase>): GateCase => ({
  family,
  own: evaluation(0.2),
  live: { version: 4, evaluation: evaluation(0.2) },
  clusterOf: new Map(),
  ...facts,
});

test("passes what is as good, better, or worse by no more than the tolerance, and holds the rest", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.11, max: 1, noNaN: true }),
      fc.double({ min: 0.11, max: 1, noNaN: true }),
      (own, live) => {
        const verdict = judge(gateCase({ own: evaluation(own), live: { version: 4, evaluation: evaluation(live) } }));
        expect(verdict.promoted).toBe((own - live) / live >= -overallTolerance);
      },
    ),
  );
});

test("a metric of which less is better is compared the other way round", () => {
  const lower = { family: { gate: { metric: "ndcg@10", better: "lower" } } } as const;
  const live = { version: 4, evaluation: evaluation(0.3, 0.4) };
  expect(judge(gateCase({ ...lower, own: evaluation(0.29, 0.4), live })).promoted).toBe(true);
  expect(judge(gateCase({ ...lower, own: evaluation(0.31, 0.4), live })).promoted).toBe(false);
  const barely = { version: 4, evaluation: evaluation(0.269, 0.4) };
  expect(judge(gateCase({ ...lower, own: evaluation(0.271, 0.27), live: barely })).promoted).toBe(false);
});

test("what does not beat its baseline is held, and the finding has both numbers", () => {
  const verdict = judge(gateCase({ own: evaluation(0.1, 0.1) }));
  expect(verdict.promoted).toBe(false);
  expect(verdict.summary).toBe(
    "held: ndcg@10 0.1 does not beat most popular, 0.1; ndcg@10 0.1 is more than 2 % worse than live version 4, 0.2, on the same plays",
  );
});

/** 40 listeners of each of two tastes: what both versions reach for each. */
function tastes(loss: (row: number) => number): Partial<GateCase> {
  const rows = Array.from({ length: 80 }, (_, row) => row);
  const live = new Map(rows.map((row) => [row, 0.2]));
  const own = new Map(rows.map((row) => [row, row < 40 ? 0.2 - loss(row) : 0.3]));
  return {
    own: evaluation(0.25, 0.1, own),
    live: { version: 4, evaluation: evaluation(0.2, 0.1, live) },
    clusterOf: new Map(rows.map((row) => [row, row < 40 ? "folk" : "techno"])),
  };
}

test("better overall does not help when one taste cluster pays for it", () => {
  const verdict = judge(gateCase(tastes(() => 0.2 * clusterMargin * 1.5)));
  expect(verdict.promoted).toBe(false);
  expect(verdict.summary).toContain("more than 10 % worse in “folk”: ndcg@10 0.17, live 0.2, 40 listeners");
  expect(judge(gateCase(tastes(() => 0.2 * clusterMargin * 0.5))).promoted).toBe(true);
});

test("what makes the clusters is judged as a whole: no way to part the listeners changes the verdict", () => {
  const maker = { family: { ...family, makesClusters: true } };
  const pays = tastes(() => 0.2 * clusterMargin * 1.5);
  const verdict = judge(gateCase({ ...pays, ...maker }));
  expect(verdict.promoted).toBe(true);
  expect(verdict.summary).toContain("judged as a whole and not by taste cluster");
  fc.assert(
    fc.property(fc.array(fc.constantFrom("folk", "techno", "ambient"), { minLength: 80, maxLength: 80 }), (names) => {
      const clusterOf = new Map(names.map((name, row) => [row, name]));
      expect(judge(gateCase({ ...pays, ...maker, clusterOf }))).toEqual(verdict);
    }),
  );
  const worse = gateCase({ ...maker, own: evaluation(0.19), live: { version: 4, evaluation: evaluation(0.2) } });
  expect(judge(worse).summary).toMatch(/^held: ndcg@10 0.19 is more than 2 % worse/u);
});

test("a loss in a cluster that is no more than chance does not count, nor does a small cluster", () => {
  expect(judge(gateCase(tastes((row) => (row % 2 ? 0.2 : -0.15)))).promoted).toBe(true);
  const small = tastes(() => 0.1);
  const clusterOf = new Map([...(small.clusterOf ?? [])].map(([row, name]) => [row, row < 29 ? name : "techno"]));
  expect(judge(gateCase({ ...small, clusterOf })).promoted).toBe(true);
});

test("the first of its name serves, also when weak; one that servers have a rule for must beat its baseline first", () => {
  const first = (own: FamilyEvaluation | null, hasFallback = false) =>
    judge(gateCase({ own, live: null, family: { ...family, hasFallback } }));
  expect(first(evaluation(0.2))).toMatchObject({
    promoted: true,
    summary: "the first of its name, and better than its baseline",
  });
  const weak = first(evaluation(0.05));
  expect(weak.promoted).toBe(true);
  expect(weak.summary).toMatch(/^serves because nothing else could, though ndcg@10 0.05 does not beat/u);
  expect(first(null)).toMatchObject({ promoted: true, summary: "the first of its name, not measured" });
  expect(first(evaluation(0.05), true)).toMatchObject({ promoted: false });
  expect(first(null, true)).toMatchObject({ promoted: false });
  expect(first(evaluation(0.2), true)).toMatchObject({ promoted: true });
});

test("what does not beat its baseline is let through where the live version does not either, unless there is a rule", () => {
  const weak = { own: evaluation(0.09), live: { version: 4, evaluation: evaluation(0.08) } };
  const verdict = judge(gateCase(weak));
  expect(verdict.promoted).toBe(true);
  expect(verdict.summary).toContain("does not beat most popular, 0.1, but neither does live version 4");
  expect(judge(gateCase({ ...weak, family: { ...family, hasFallback: true } })).promoted).toBe(false);
});

test("a loss overall that is no more than chance does not count", () => {
  const rows = Array.from({ length: 12 }, (_, row) => row);
  const live = evaluation(0.3, 0.1, new Map(rows.map((row) => [row, 0.3])));
  const own = (values: (row: number) => number) =>
    evaluation(0.25, 0.1, new Map(rows.map((row) => [row, values(row)])));
  const verdict = (values: (row: number) => number) =>
    judge(gateCase({ own: own(values), live: { version: 4, evaluation: live } }));
  const scattered = verdict((row) => (row % 2 ? 0 : 0.5));
  expect(scattered.promoted).toBe(true);
  expect(scattered.summary).toContain("chance");
  expect(verdict((row) => 0.25 + 0.01 * (row % 2)).promoted).toBe(false);
});

test("without anything to measure on, what is new serves, unless a rule does better than the unknown", () => {
  expect(judge(gateCase({ own: null })).promoted).toBe(true);
  expect(judge(gateCase({ own: null, family: { ...family, hasFallback: true } })).promoted).toBe(false);
});

test("a live version that cannot be measured leaves the baseline to decide, and the finding says so", () => {
  const live = { version: 4, evaluation: null };
  const verdict = judge(gateCase({ live }));
  expect(verdict.promoted).toBe(true);
  expect(verdict.findings[1]?.says).toContain("version 4 is live and could not be measured");
  expect(judge(gateCase({ live, own: evaluation(0.05) })).promoted).toBe(false);
});
