import { expect, test } from "vitest";
import { rateWords, sentWords } from "./progressWords.ts";

test("says how much of the file is sent, and never more than there is", () => {
  expect(sentWords({ sent: 12_340_000, size: 40_000_000 })).toBe("12.3 of 40.0 MB");
  expect(sentWords({ sent: 700, size: 600 })).toBe("1 of 1 kB");
  expect(sentWords({ sent: 6, size: 6 })).toBe("1 of 1 kB");
  expect(sentWords({ sent: 41_000_000, size: 40_000_000 })).toBe("40.0 of 40.0 MB");
});

test("says how fast rows are read once that means something", () => {
  expect(rateWords(5_000, 400)).toBe("");
  expect(rateWords(0, 5_000)).toBe("");
  expect(rateWords(50_000, 2_500)).toBe(", 20,000 a second");
});
