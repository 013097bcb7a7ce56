import { expect, test } from "vitest";
import { reasonProblem } from "./reason.ts";

test("a reason has 3 to 500 characters beside its margins", () => {
  expect(reasonProblem("  ab  ")).toMatch(/^Say why/u);
  expect(reasonProblem("abc")).toBeNull();
  expect(reasonProblem("a".repeat(501))).toMatch(/^501 characters/u);
});
