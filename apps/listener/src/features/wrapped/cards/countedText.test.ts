import { expect, test } from "vitest";
import { countedText } from "./countedText.ts";

test("the number goes up from nought, the words stay", () => {
  expect(countedText("19,864 minutes", 0)).toBe("0 minutes");
  expect(countedText("19,864 minutes", 0.5)).toBe("9,932 minutes");
  expect(countedText("151 new artists", 0.999)).toBe("150 new artists");
});

test("at the end it is what was to be said, to the letter", () => {
  for (const text of ["19,864 minutes", "5 times", "no number at all"]) expect(countedText(text, 1)).toBe(text);
  expect(countedText("no number at all", 0.3)).toBe("no number at all");
});
