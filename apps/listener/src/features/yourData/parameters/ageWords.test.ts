import { expect, test } from "vitest";
import { ageWords } from "./ageWords.ts";

test.each([
  [-5_000, "a moment ago"],
  [59_999, "a moment ago"],
  [60_000, "1 minute ago"],
  [7_200_000, "2 hours ago"],
  [86_400_000, "1 day ago"],
  [40 * 86_400_000, "40 days ago"],
])("%d ms are %s", (ms, words) => {
  expect(ageWords(ms)).toBe(words);
});
