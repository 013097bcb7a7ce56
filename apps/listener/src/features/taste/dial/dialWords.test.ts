import { expect, test } from "vitest";
import { askedFor, bandWords, offsetOf, positionWords } from "./dialWords.ts";

const policy = { version: 3, dial: 0.35, min: 0.1, max: 0.6 };

test("says what was asked for, what the policy allows, and what is used", () => {
  expect(bandWords(askedFor(0.5, policy), policy)).toBe(
    "You ask for 50 of 100 towards discovery, and that is what Home uses.",
  );
  expect(bandWords(askedFor(0.9, policy), policy)).toBe(
    "You ask for 90 of 100 towards discovery. Segue’s policy allows at most 60, so Home uses 60.",
  );
  expect(bandWords(askedFor(0, policy), policy)).toBe(
    "You ask for 0 of 100 towards discovery. Segue’s policy allows at least 10, so Home uses 10.",
  );
});

test("her dial is the way from where it stands by itself", () => {
  expect(offsetOf(0.6, 0.3512)).toBe(0.25);
  expect(offsetOf(0, 0.3512)).toBe(-0.35);
  expect(offsetOf(0.35, 0.3512)).toBe(0);
});

test("positions get bolder words from the known to the new", () => {
  const words = [0, 0.3, 0.5, 0.7, 1].map(positionWords);
  expect(new Set(words).size).toBe(5);
  expect([words[0], words[4]]).toEqual(["what you know", "new to you"]);
});
