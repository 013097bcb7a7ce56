import fc from "fast-check";
import { expect, test } from "vitest";
import { fitLines } from "./fitLines.ts";

const widthOf = (text: string): number => 8 * text.length;

test("names stand whole: none ends at a word that leads to the next", () => {
  expect(fitLines("Indie rock", 80, widthOf)).toEqual(["Indie rock"]);
  expect(fitLines("Indie pop in the morning around Wholayhos", 180, widthOf)).toEqual([
    "Indie pop in the",
    "morning around",
    "Wholayhos",
  ]);
  expect(fitLines("Indie pop in the evening around Wholayhos", 200, widthOf)).toEqual([
    "Indie pop in the evening",
    "around Wholayhos",
  ]);
});

test("no line is wider than it may be, as long as every word fits, and nothing is left out but at the end", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.integer({ min: 88, max: 400 }), (own, most) => {
      const lines = fitLines(own.join(" "), most, widthOf);
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(lines.every((line) => widthOf(line) <= most)).toBe(true);
      expect(own.join(" ").startsWith(lines.join(" ").replace("…", ""))).toBe(true);
    }),
  );
});
