import fc from "fast-check";
import { expect, test } from "vitest";
import { dialSpec, equitySpecs, maxPerArtistSpec } from "./numberSpecs.ts";
import { decimalsOf, shownNumber, typedNumber } from "./numberSpec.ts";

const floor = equitySpecs("emerging").floor;

test("what is shown is read as what it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80 }), (percent) => {
      expect(typedNumber(floor, shownNumber(floor, percent / 100))).toEqual({ value: percent / 100 });
    }),
  );
});

test("a comma is a point, and what is no number or outside is said with what would do", () => {
  expect(typedNumber(dialSpec, " 0,45 ")).toEqual({ value: 0.45 });
  expect(typedNumber(dialSpec, "")).toEqual({ problem: "Enter a number from 0.00 to 1.00." });
  expect(typedNumber(dialSpec, "1.2")).toEqual({ problem: "Enter a number from 0.00 to 1.00; 1.2 is outside." });
  expect(typedNumber(maxPerArtistSpec, "2.5")).toEqual({ problem: "Enter a whole number." });
});

test("as many decimals as a step needs, and those of somebody who was finer", () => {
  expect(decimalsOf({ step: 0.05 })).toBe(2);
  expect(decimalsOf({ step: 0.01, scale: 100 })).toBe(0);
  expect(shownNumber(dialSpec, 0.3)).toBe("0.30");
  expect(shownNumber(dialSpec, 0.333)).toBe("0.333");
});
