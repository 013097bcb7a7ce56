import { expect, test } from "vitest";
import { dialEffect, dialName } from "./dialWords.ts";

test.each([
  [0, "Almost only familiar"],
  [0.1, "Mostly familiar"],
  [0.35, "Familiar first"],
  [0.5, "Even-handed"],
  [0.6, "Discovery first"],
  [0.89, "Mostly discovery"],
  [1, "Almost only discovery"],
])("%f is called %s", (dial, name) => expect(dialName(dial)).toBe(name));

test("the effect is the ratio of the two weights", () => {
  expect(dialEffect(0.25)).toContain("a familiar artist's counts 3.0 times as much as a new artist's");
  expect(dialEffect(0.8)).toContain("a new artist's counts 4.0 times as much as a familiar artist's");
  expect(dialEffect(0.05)).toContain("19 times");
  expect(dialEffect(0.5)).toContain("count the same");
});

test("the ends are said plainly, without a division by zero", () => {
  expect(dialEffect(0)).toMatch(/^Only familiar/u);
  expect(dialEffect(1)).toMatch(/^Only new/u);
});
