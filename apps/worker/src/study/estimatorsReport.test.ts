import type { StudyAnswer } from "@segue/services/value";
import { expect, test } from "vitest";
import { estimatorsMarkdown } from "./estimatorsReport.ts";
import { studyVerdicts } from "./studyVerdicts.ts";

function answerOf(coverage: number, snips: number): StudyAnswer {
  const score = (rmse: number) => ({ rmse, within: rmse / 2, bias: 0.001, coverage, width: 0.04 });
  const cell = { ips: score(0.03), snips: score(snips), doublyRobust: score(0.01) };
  const scores = { listensPerSeen: cell, discoveryShare: cell, skipShare: cell };
  const truth = { listensPerSeen: 0.1, discoveryShare: 0.3, skipShare: 0.2 };
  const told = {
    dial: 0.5,
    temperature: 1,
    truth,
    effectiveSampleSize: 4000,
    effectiveListeners: 180,
    told: 1,
    scores,
    differences: null,
  };
  const difference = { truth: 0.02, rmse: 0.004, coverage, width: 0.01, apart: 0.05 };
  const differences = { listensPerSeen: difference, discoveryShare: difference, skipShare: difference };
  const other = { ...told, dial: 0.7, differences };
  const readings = [30, 130, 230].map((cards) => ({ effectiveSampleSize: cards, told: cards > 200, held: 1 }));
  return {
    seen: 9000,
    readings,
    policies: [told, other, { ...told, temperature: 0.03, effectiveSampleSize: 60, told: 0 }],
  };
}

function fewOf(told: number): StudyAnswer {
  const { policies, ...rest } = answerOf(0.95, 0.02);
  return { ...rest, policies: policies.map((policy) => Object.assign(policy, { told })) };
}

test("what was missed is said: intervals that hold the truth too rarely, another estimator that errs less", () => {
  const few = fewOf(0);
  const missed = (answer: StudyAnswer) =>
    studyVerdicts({ answer, fewer: few, few }).flatMap(({ what, ok }) => (ok ? [] : [what]));
  expect(missed(answerOf(0.95, 0.02))).toEqual([]);
  expect(missed(answerOf(0.85, 0.02))).toHaveLength(3);
  expect(missed(answerOf(0.95, 0.009))).toHaveLength(2);
  const toldOfFew = studyVerdicts({ answer: answerOf(0.95, 0.02), fewer: few, few: fewOf(0.1) });
  expect(toldOfFew.find(({ what }) => what.includes("20 listeners"))?.ok).toBe(false);
});

test("a number that is told of too few cards is found, and so that nothing was asked of too few", () => {
  const few = fewOf(0);
  const lastOf = (cards: number, told: boolean) => {
    const answer = { ...few, readings: [{ effectiveSampleSize: cards, told, held: 1 }] };
    return studyVerdicts({ answer, fewer: answer, few: answer }).at(-1)?.ok;
  };
  expect([lastOf(199, false), lastOf(199, true), lastOf(200, true)]).toEqual([true, false, false]);
});

test("the page says what was asked and every figure of the policies that were told", () => {
  const question = { seed: "a", listeners: 500, visits: 8, days: 120, replications: 240, logged: 200, draws: 300 };
  const counts = { fewer: { logged: 45, replications: 60 }, few: { logged: 20, replications: 20 } };
  const page = estimatorsMarkdown({
    command: "npm run segue -- study-estimators",
    at: new Date("2026-11-23"),
    surroundings: { machine: "a machine", versions: "Node 24" },
    minutes: 2.5,
    question: { ...question, rounds: 6, policies: [], beside: 0 },
    counts,
    answer: answerOf(0.95, 0.02),
    fewer: fewOf(0),
    few: fewOf(0),
  });
  expect(page).toContain('in 2.5 minutes, with the seed "a"');
  expect(page).toContain("That is done 240 times");
  expect(page).toMatch(/100 to 199 \| +3 \| +100\.0 %/u);
  const [, listens] = page.split("## Estimates of listens a card seen");
  expect(listens?.split("## ")[0]).toMatch(
    /dial 0\.50, τ 1 \| 10\.00 \| +3\.00 \| +1\.50 \| 0\.10 \| +95\.0 % \| +2\.00/u,
  );
  expect(listens?.split("## ")[0]).not.toContain("0.03");
  const [, differences] = page.split("## Differences of listens a card seen to dial 0.50, τ 1");
  expect(differences?.split("## ")[0]).toMatch(/dial 0\.70, τ 1 \| +2\.00 \| +0\.40 \| +95\.0 % \| +1\.00 \| +5\.00/u);
});
