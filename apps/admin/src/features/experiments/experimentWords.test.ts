import { expect, test } from "vitest";
import type { Experiment } from "../../trpc/answers.ts";
import { comparesWords, gainWords, metricWords, statusWords } from "./experimentWords.ts";

const running = {
  control: 3,
  treatment: 4,
  treatmentModels: null,
  status: "running",
  decision: null,
  standstill: null,
} as unknown as Experiment;

test("a difference has its sign and three digits", () => {
  expect([0.0321, -0.00405, 0, 1.5].map(gainWords)).toEqual(["+3.21 %", "−0.405 %", "±0 %", "+150 %"]);
});

test("what is compared, in words", () => {
  expect(comparesWords(running)).toBe("Policy 4 against policy 3");
  const models = { ...running, treatment: 3, treatmentModels: { ranker: 7 } };
  expect(comparesWords(models)).toBe("ranker 7 against what is live, under policy 3");
});

test("where it stands: a decision says which, and one that serves nobody says so", () => {
  expect(statusWords(running)).toBe("running");
  expect(statusWords({ ...running, standstill: "Policy 4 is paused" })).toBe("running, serves nobody");
  const decision = { choice: "ship", reason: "", by: "", rule: "" } as const;
  expect(statusWords({ ...running, status: "decided", decision })).toBe("decided: ship");
});

test("cost is told for a thousand listens, shares in percent", () => {
  expect(metricWords.costPerListen.format(3_120)).toBe("3.12");
  expect(metricWords.listenShare.format(0.2314)).toBe("23.1 %");
});
