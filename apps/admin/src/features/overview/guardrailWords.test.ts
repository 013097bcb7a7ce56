import { expect, test } from "vitest";
import { type GuardrailFinding, limitWords, measuredWords } from "./guardrailWords.ts";

const skips: GuardrailFinding = {
  metric: "skipShare",
  side: "atMost",
  limit: 0.3,
  of: "value",
  verdict: "breached",
  value: 0.4212,
  low: 0.38,
  high: 0.46,
  listeners: 120,
};

test("a share is said in per cent, a cost in millionths, a ratio in times of the live version", () => {
  expect([limitWords(skips), measuredWords(skips)]).toEqual([
    "at most 30.0 %",
    "42.1 % (38.0 % to 46.0 %), 120 listeners",
  ]);
  expect(limitWords({ ...skips, metric: "costPerListen", limit: 3400 })).toBe("at most 3400 millionths");
  expect(limitWords({ ...skips, of: "ratio", side: "atLeast", limit: 0.9 })).toBe(
    "at least 0.90 times the live version's",
  );
});

test("what cannot be told is no number", () => {
  const unknown: GuardrailFinding = {
    ...skips,
    verdict: "notEnough",
    value: null,
    low: null,
    high: null,
    listeners: 4,
  };
  expect(measuredWords(unknown)).toBe("not enough evidence (4 listeners)");
});
