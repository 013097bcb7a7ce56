import { expect, test } from "vitest";
import { passwordProblem } from "./passwordProblem.ts";

test("a new password is long enough and typed twice alike", () => {
  expect(passwordProblem({ next: "1234567", again: "1234567" }).next).toBe("At least 8 characters.");
  expect(passwordProblem({ next: "x".repeat(129), again: "" }).next).toBe("At most 128 characters.");
  expect(passwordProblem({ next: "12345678", again: "12345679" })).toEqual({ again: "This is not the same as above." });
  expect(passwordProblem({ next: "12345678", again: "12345678" })).toEqual({});
});
