import fc from "fast-check";
import { expect, test } from "vitest";
import { fitText } from "./fitText.ts";

const widthOf = (text: string): number => 8 * text.length;

test("a name that fits stays whole, a longer one is cut after a word", () => {
  expect(fitText("Indie rock", 80, widthOf)).toBe("Indie rock");
  expect(fitText("Indie pop in the morning around Wholayhos", 150, widthOf)).toBe("Indie pop in the…");
  expect(fitText("Extraordinarily", 40, widthOf)).toBe("Extraordinarily…");
});

test("whatever is cut begins as the name does, and fits as soon as its first word does", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.integer({ min: 88, max: 400 }), (own, most) => {
      const text = own.join(" ");
      const fitted = fitText(text, most, widthOf);
      expect(text.startsWith(fitted.replace("…", ""))).toBe(true);
      expect(widthOf(fitted)).toBeLessThanOrEqual(most);
    }),
  );
});
