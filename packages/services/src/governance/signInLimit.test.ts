import { expect, it } from "vitest";
import { signInLimit } from "./signInLimit.ts";

const settings = { maxAttempts: 3, windowMs: 60_000 };

it("stops after the last allowed attempt until the window is over, whatever the email's case", () => {
  const limit = signInLimit(settings);
  expect([0, 1, 2].map((at) => limit.attempt(["a@b.test", "A@b.test", " a@b.test"][at] ?? "", at * 1000))).toEqual([
    0, 0, 0,
  ]);
  expect(limit.attempt("a@b.test", 10_000)).toBe(50);
  expect(limit.attempt("other@b.test", 10_000)).toBe(0);
  expect(limit.attempt("a@b.test", 60_000)).toBe(0);
});

it("forgets the mistakes at the right password", () => {
  const limit = signInLimit(settings);
  limit.attempt("a@b.test", 0);
  limit.attempt("a@b.test", 0);
  limit.succeeded("A@B.test");
  expect([0, 0, 0].map(() => limit.attempt("a@b.test", 1))).toEqual([0, 0, 0]);
  expect(limit.attempt("a@b.test", 1)).toBe(60);
});
