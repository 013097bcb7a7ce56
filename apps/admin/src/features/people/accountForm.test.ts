import { expect, test } from "vitest";
import { emptyAccount, problemsOf } from "./accountForm.ts";

test("an account takes a name, an address and a reason", () => {
  expect(Object.keys(problemsOf(emptyAccount))).toEqual(["name", "email", "reason"]);
  const form = { ...emptyAccount, name: "Vera", email: "vera@example.org", reason: "She joined the team" };
  expect(problemsOf(form)).toEqual({});
  expect(Object.keys(problemsOf({ ...form, email: "vera at example" }))).toEqual(["email"]);
});

test("who says nothing else makes an account that can only read", () => {
  expect(emptyAccount.role).toBe("viewer");
});
