import { expect, test } from "vitest";
import { type DecisionFacts, decisionOf } from "./decisionOf.ts";
import type { MetricReading, MetricVerdict } from "./metricReading.ts";

const reading = (metric: MetricReading["metric"], verdict: MetricVerdict, high = 0.2): MetricReading => ({
  metric,
  control: 0.2,
  treatment: 0.2,
  difference: { value: 0, low: -0.2, high },
  margin: null,
  verdict,
});
const well = { p: 0.4, isMismatch: false };
const facts = (success: MetricReading, ...guardrails: MetricReading[]): DecisionFacts => ({
  sampleRatio: well,
  success,
  guardrails,
  effect: 0.05,
});

test.each<[facts: DecisionFacts, kind: string, words: string]>([
  [facts(reading("listenShare", "better")), "ship", "Listens of the cards seen are better for sure."],
  [
    facts(reading("minutesPerListener", "better"), reading("skipShare", "open")),
    "goOn",
    "Minutes heard per listener are better, and it cannot be said yet of “Skips among the plays”.",
  ],
  [
    facts(reading("listenShare", "better"), reading("costPerListen", "inferior"), reading("skipShare", "inferior")),
    "leave",
    "Licensing cost of a listen, Skips among the plays are worse than allowed: the treatment is not to be shipped.",
  ],
  [
    facts(reading("costPerListen", "worse")),
    "leave",
    "Licensing cost of a listen is worse: the treatment is not to be shipped.",
  ],
  [
    facts(reading("listenShare", "open", 0.04)),
    "leave",
    "Listens of the cards seen are not better by the 5 % that would matter: the treatment is not to be shipped.",
  ],
  [
    facts(reading("listenShare", "open")),
    "goOn",
    "It cannot be said yet whether “Listens of the cards seen” got better.",
  ],
])("%#: what follows, in words", (given, kind, words) => {
  expect(decisionOf(given)).toEqual({ kind, words });
});

test("a small gain that is sure ships, although a larger one was hoped for", () => {
  expect(decisionOf(facts(reading("listenShare", "better", 0.03))).kind).toBe("ship");
});

test("less is better: for a cost it is the lower end that may still matter", () => {
  const cost = reading("costPerListen", "open");
  expect(decisionOf(facts(cost)).kind).toBe("goOn");
  expect(decisionOf(facts({ ...cost, difference: { value: 0, low: -0.04, high: 0.2 } })).kind).toBe("leave");
});

test("a mismatch comes before everything", () => {
  const mismatch = { p: 1e-9, isMismatch: true };
  const { kind, words } = decisionOf({ ...facts(reading("listenShare", "better")), sampleRatio: mismatch });
  expect([kind, words.includes("chance less than one in a million")]).toEqual(["broken", true]);
});
