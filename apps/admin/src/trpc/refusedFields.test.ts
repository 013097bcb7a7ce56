import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { refusedFields } from "./refusedFields.ts";

function refusal(...fields: [field: string, message: string][]): unknown {
  const error = new TRPCClientError("refused");
  const named = fields.map(([field, message]) => Object.fromEntries(Object.entries({ field, message })));
  Object.assign(error, { data: { code: "BAD_REQUEST", fields: named } });
  return error;
}

test("every refused field has its sentence", () => {
  expect([...refusedFields(refusal(["name", "name: must say what is tried"], ["seed", "policy 4 is paused"]))]).toEqual(
    [
      ["name", "Must say what is tried."],
      ["seed", "Policy 4 is paused."],
    ],
  );
});

test("what is no refusal of a field has none", () => {
  expect(refusedFields(refusal()).size).toBe(0);
  expect(refusedFields(new TRPCClientError("gone")).size).toBe(0);
  expect(refusedFields(new Error("offline")).size).toBe(0);
});
