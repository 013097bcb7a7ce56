import { estimatorStudy, type StudyAnswer } from "@segue/services/value";
import { expect, test } from "vitest";
import { studyWorld } from "./studyWorld.ts";

const settings = { seed: "study", listeners: 60, visits: 4, days: 70 };

test("most intervals hold the truth, doubly robust errs least, and too far from the log there is no number", () => {
  const policies = [
    { dial: 0.3, temperature: 1 },
    { dial: 0.7, temperature: 1 },
    { dial: 0.5, temperature: 0.02 },
  ];
  const question = { ...settings, policies, beside: 0, rounds: 4, replications: 12, logged: 60, draws: 100 };
  const study = estimatorStudy(studyWorld(question), question);
  let answer: StudyAnswer | null = null;
  while (!answer) {
    const step = study.next();
    if (step.done) answer = step.value;
  }
  const told = answer.policies.slice(0, 2);
  const cells = told.flatMap(({ scores }) => [scores.listensPerSeen, scores.discoveryShare]);
  const mean = (read: (cell: (typeof cells)[number]) => number) =>
    cells.reduce((sum, cell) => sum + read(cell), 0) / cells.length;
  expect(told.every((one) => one.told === 1)).toBe(true);
  expect(mean(({ doublyRobust }) => doublyRobust.coverage)).toBeGreaterThan(0.8);
  const paired = Object.values(told[1]?.differences ?? {});
  expect(paired).toHaveLength(3);
  expect(paired.reduce((sum, { coverage }) => sum + coverage, 0) / 3).toBeGreaterThan(0.8);
  for (const { width, apart } of paired) expect(width).toBeLessThan(apart);
  expect(mean(({ ips, doublyRobust }) => ips.rmse / doublyRobust.rmse)).toBeGreaterThan(1);
  expect(answer.policies[2]?.told).toBeLessThan(0.5);
}, 120_000);
