import type { StudyAnswer } from "@segue/services/value";
import { expect, test } from "vitest";
import { estimatorsMarkdown, studyVerdicts } from "./estimatorsReport.ts";

function answerOf(coverage: number, snips: number): StudyAnswer {
  const score = (rmse: number) => ({ rmse, bias: 0.001, coverage, width: 0.04 });
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
  };
  return { seen: 9000, policies: [told, { ...told, temperature: 0.03, effectiveSampleSize: 60, told: 0 }] };
}

function fewOf(told: number): StudyAnswer {
  const { seen, policies } = answerOf(0.95, 0.02);
  return { seen, policies: policies.map((policy) => Object.assign(policy, { told })) };
}

test("what was missed is said: intervals that hold the truth too rarely, another estimator that errs less", () => {
  const few = fewOf(0);
  const missed = (answer: StudyAnswer) => studyVerdicts({ answer, few }).flatMap(({ what, ok }) => (ok ? [] : [what]));
  expect(missed(answerOf(0.95, 0.02))).toEqual([]);
  expect(missed(answerOf(0.85, 0.02))).toHaveLength(2);
  expect(studyVerdicts({ answer: answerOf(0.95, 0.02), few: fewOf(0.1) }).at(-1)?.ok).toBe(false);
  expect(missed(answerOf(0.95, 0.009))).toEqual([expect.stringContaining("beside doubly robust")]);
});

test("the page says what was asked and every figure of the policies that were told", () => {
  const question = { seed: "a", listeners: 500, visits: 8, days: 120, replications: 240, logged: 200, draws: 300 };
  const page = estimatorsMarkdown({
    command: "npm run segue -- study-estimators",
    at: new Date("2026-11-23"),
    surroundings: { machine: "a machine", versions: "Node 24" },
    minutes: 2.5,
    question: { ...question, rounds: 6, policies: [] },
    answer: answerOf(0.95, 0.02),
    few: fewOf(0),
  });
  expect(page).toContain('in 2.5 minutes, with the seed "a"');
  expect(page).toContain("That is done 240 times");
  const [, listens] = page.split("## Estimates of listens a card seen");
  expect(listens?.split("## ")[0]).toMatch(/dial 0\.50, τ 1 \| 10\.00 \| +3\.00 \| 0\.10 \| +95\.0 % \| +2\.00/u);
  expect(listens?.split("## ")[0]).not.toContain("0.03");
});
