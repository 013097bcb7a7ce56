import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "./foldText.ts";

describe("foldText", () => {
  it.each([
    ["Zlatović", "zlatovic"],
    ["→Pia-No-Jac←", "pia no jac"],
    ["Guns N’ Roses", "guns n roses"],
    ["STRASSE straße", "strasse strasse"],
    ["Łódź, Ærø", "lodz aero"],
    ["  東京   事変 ", "東京 事変"],
    ["Ｆｕｌｌ", "full"],
    ["…", ""],
  ])("%s is compared as %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("says the same of what is folded already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
