import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { refusedField } from "./refusedField.ts";

function refusal(message: string, field: string | null): unknown {
  const error = new TRPCClientError(message);
  Object.assign(error, { data: { code: "BAD_REQUEST", field } });
  return error;
}

test("a refusal stands beside its field, as a sentence", () => {
  expect(refusedField(refusal("name: must say what is tried", "name"))).toEqual({
    field: "name",
    message: "Must say what is tried.",
  });
  expect(refusedField(refusal("policy 4 is paused: resume it first", "treatment"))?.message).toBe(
    "Policy 4 is paused: resume it first.",
  );
});

test("what is no refusal of a field has none", () => {
  expect(refusedField(refusal("gone", null))).toBeNull();
  expect(refusedField(new Error("offline"))).toBeNull();
});
