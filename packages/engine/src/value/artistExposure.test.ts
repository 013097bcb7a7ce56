import fc from "fast-check";
import { expect, test } from "vitest";
import { artistExposureGini, artistExposures } from "./artistExposure.ts";

const artistOf = (item: number): number => Math.floor(item / 2);
const lists = fc.array(fc.uniqueArray(fc.nat(9), { maxLength: 8 }), { maxLength: 6 });

test("exposure is the sum of the rank weights of an artist's items", () => {
  fc.assert(
    fc.property(lists, (all) => {
      const expected = [0, 1, 2, 3, 4].map((artist) =>
        all.flatMap((items) => items.map((item, at) => (artistOf(item) === artist ? 1 / Math.log2(at + 2) : 0))),
      );
      const found = artistExposures(all, artistOf, 5);
      expected.forEach((weights, artist) => {
        expect(found[artist]).toBeCloseTo(
          weights.reduce((sum, weight) => sum + weight, 0),
          12,
        );
      });
    }),
  );
});

test("one artist in all lists is as uneven as it gets, everybody at the same rank is even", () => {
  expect(artistExposureGini([[0, 1], [1]], artistOf, 5)).toBeCloseTo(0.8, 12);
  expect(artistExposureGini([[0], [2], [4]], artistOf, 3)).toBeCloseTo(0, 12);
  expect(artistExposureGini([], artistOf, 3)).toBe(0);
});

test("an artist that does not exist is named", () => {
  expect(() => artistExposures([[9]], artistOf, 4)).toThrow("item 9 is of artist 4; there are 0 … 3");
});
