import { expect, test } from "vitest";
import { durationWords, extentWords, sentence, sidesWords, statusWords } from "./simulationWords.ts";

test("a time is told as nobody is wrong about it", () => {
  expect([3, 38, 89, 95, 600].map(durationWords)).toEqual([
    "a few seconds",
    "about 40 seconds",
    "about 90 seconds",
    "about 2 minutes",
    "about 10 minutes",
  ]);
});

test("what is compared, for whom, and where it stands, in words", () => {
  const sides = { inForce: { version: 3, dial: 0.35 }, draft: { dial: 0.5 } };
  expect(sidesWords({ kind: "compare", ...sides })).toBe("Version 3 (dial 0.35) and a draft (dial 0.50)");
  expect(sidesWords({ kind: "sweep", ...sides })).toBe(
    "The whole dial of a draft (dial 0.50), beside version 3 (dial 0.35)",
  );
  expect(extentWords({ weeks: 1, listeners: 1500 })).toBe("1 week, 1,500 listeners");
  expect(statusWords({ status: "running", progress: 0.429 })).toBe("Runs, 42 %");
  expect(sentence("it was cancelled by Pia")).toBe("It was cancelled by Pia.");
});
