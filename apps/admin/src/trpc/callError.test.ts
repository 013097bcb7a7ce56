import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { callErrorMessage } from "./callError.ts";
import { fieldLabel } from "./fieldLabel.ts";

function refusal(message: string, field: string | null): unknown {
  const error = new TRPCClientError(message);
  Object.assign(error, { data: { code: "BAD_REQUEST", field } });
  return error;
}

test("a refused field is named by its label on screen, and told in a sentence", () => {
  expect(callErrorMessage(refusal("policy.dialMin: must be at most 1", "policy.dialMin"))).toBe(
    "Lowest dial must be at most 1.",
  );
  expect(callErrorMessage(refusal("reason: say why", "reason"))).toBe("Reason: say why.");
});

test("what names no field, or is a sentence already, stays as it is", () => {
  expect(callErrorMessage(refusal("Policy 4 is paused: resume it first.", "treatment"))).toBe(
    "Policy 4 is paused: resume it first.",
  );
  expect(callErrorMessage(refusal("Gone.", null))).toBe("Gone.");
});

test("a field without a label is told by its own word", () => {
  expect(fieldLabel("plan.guardrails.0.margin")).toBe("Guardrails");
  expect(fieldLabel("plan.mostWeeks")).toBe("Most weeks");
});
