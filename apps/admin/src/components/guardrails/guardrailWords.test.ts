import { expect, test } from "vitest";
import { type GuardrailFinding, limitWords, measuredWords, verdictWords } from "./guardrailWords.ts";

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

test("a share is said in per cent, a cost in units of money for 1,000 listens, a ratio in times of the live version", () => {
  expect([limitWords(skips), measuredWords(skips, 10)]).toEqual([
    "at most 30.0 %",
    "42.1 % (38.0 % to 46.0 %), 120 listeners",
  ]);
  expect(limitWords({ ...skips, metric: "costPerListen", limit: 3400 })).toBe("at most 3.4 units for 1,000");
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
  expect(measuredWords(unknown, 10)).toBe("not enough evidence (4 listeners)");
});

test("a version that serves everybody is compared with nothing, and nothing is said to be missing", () => {
  const alone = {
    ...skips,
    of: "ratio",
    verdict: "notEnough",
    value: null,
    low: null,
    high: null,
    listeners: 0,
  } as const;
  expect(measuredWords(alone, 100)).toBe("no other version to compare with");
  expect(verdictWords(alone, 100)).toBe("nothing to compare");
  expect(verdictWords(alone, 10)).toBe("cannot be told yet");
});
