import { expect, test } from "vitest";
import { sampleWords } from "./sampleWords.ts";

const sample = { pastDays: 14, listeners: 4_000, value: 0.2, reached: 3_600, wanted: { anytime: 3_100, once: 1_500 } };

test("how many it takes, and whether so many come", () => {
  expect(sampleWords(sample).main).toBe(
    "It takes about 3,100 listeners, both sides together, to find it 8 times in 10",
  );
  expect(sampleWords(sample).detail).toContain("the two sides hold 3,600, enough.");
  expect(sampleWords({ ...sample, reached: 900 }).detail).toContain("900, too few");
});

test("a running experiment counts for itself", () => {
  expect(sampleWords({ ...sample, reached: null }).detail).toMatch(/the price of looking at any time\.$/u);
});

test("where the past says nothing, nothing is promised", () => {
  expect(sampleWords({ ...sample, wanted: null }).main).toBe("It cannot be told yet how many listeners it takes");
});
