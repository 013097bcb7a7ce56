import type { GuardrailFinding } from "@segue/engine/decision";
import { expect, test } from "vitest";
import { breachWords } from "./breachWords.ts";

const skips: GuardrailFinding = {
  metric: "skipShare",
  side: "atMost",
  limit: 0.3,
  of: "value",
  verdict: "breached",
  value: 0.4212,
  low: 0.38,
  high: 0.46321,
  listeners: 120,
};

test("the reason says what was measured, how sure that is, and what is allowed", () => {
  expect(breachWords([skips])).toBe(
    "A guardrail was broken: skips of what was played: 0.421 (0.38 to 0.463, 120 listeners), at most 0.3 is allowed.",
  );
  const cost: GuardrailFinding = { ...skips, metric: "costPerListen", of: "ratio", limit: 1.1 };
  expect(breachWords([skips, cost])).toMatch(/; cost of a listen, beside the live version's: 0.421/u);
  const money = { ...cost, of: "value", limit: 3400, value: 4210, low: 3800, high: 4600 } as const;
  expect(breachWords([money])).toBe(
    "A guardrail was broken: cost of a listen: 4.21 units for 1,000 (3.8 units for 1,000 to 4.6 units for 1,000, 120 listeners), at most 3.4 units for 1,000 is allowed.",
  );
});

test("what holds, and what nobody can tell yet, is no breach", () => {
  const unknown: GuardrailFinding = { ...skips, verdict: "notEnough", value: null, low: null, high: null };
  expect(breachWords([{ ...skips, verdict: "holds" }, unknown])).toBeNull();
  expect(breachWords([])).toBeNull();
});
