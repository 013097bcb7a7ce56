import fc from "fast-check";
import { expect, test } from "vitest";
import { intraListDiversity } from "./intraListDiversity.ts";

const genreOf = (item: number): number => item % 3;
const sameGenre = (item: number, other: number): number => Number(genreOf(item) === genreOf(other));
const list = fc.uniqueArray(fc.nat(40), { minLength: 2, maxLength: 12 });

test("for genres it is the chance that two different items of the list differ in genre", () => {
  fc.assert(
    fc.property(list, (items) => {
      const sizes = [0, 1, 2].map((genre) => items.filter((item) => genreOf(item) === genre).length);
      const alike = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
      const expected = 1 - alike / (items.length * (items.length - 1));
      expect(intraListDiversity(items, sameGenre)).toBeCloseTo(expected, 12);
    }),
  );
});

test("the order does not matter, one item has no pair", () => {
  fc.assert(
    fc.property(list, (items) => {
      expect(intraListDiversity(items.toReversed(), sameGenre)).toBeCloseTo(intraListDiversity(items, sameGenre), 12);
    }),
  );
  expect(intraListDiversity([7], sameGenre)).toBe(0);
  expect(intraListDiversity([], sameGenre)).toBe(0);
});
