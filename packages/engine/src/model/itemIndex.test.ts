import fc from "fast-check";
import { expect, test } from "vitest";
import { itemIndex, placesIn } from "./itemIndex.ts";

const id = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer());
const ascending = fc.uniqueArray(id, { maxLength: 40 }).map((ids) => Int32Array.from(ids).toSorted());

test("finds what a search from the front finds", () => {
  fc.assert(
    fc.property(ascending, id, (ids, wanted) => {
      expect(itemIndex(ids, wanted)).toBe(ids.indexOf(wanted));
      expect(placesIn(ids)(wanted)).toBe(ids.indexOf(wanted));
      ids.forEach((itemId, place) => expect(itemIndex(ids, itemId)).toBe(place));
    }),
  );
});

test("an id below, between or above all others has no place, nor has any in an empty list", () => {
  const ids = Int32Array.of(-(2 ** 31), 5, 2 ** 31 - 1);
  expect([-(2 ** 31), 5, 2 ** 31 - 1].map((itemId) => itemIndex(ids, itemId))).toEqual([0, 1, 2]);
  expect([-(2 ** 31) - 1, 4, 6, 2 ** 31, 5.5, Number.NaN].map((itemId) => itemIndex(ids, itemId))).toEqual([
    -1, -1, -1, -1, -1, -1,
  ]);
  expect(itemIndex(new Int32Array(), 0)).toBe(-1);
  for (const few of [Int32Array.of(7, 9), new Int32Array()]) {
    expect([6, 8, 10, 2 ** 31, -(2 ** 31), 7.5, Number.NaN].map(placesIn(few))).toEqual([-1, -1, -1, -1, -1, -1, -1]);
  }
  expect([7, 9].map(placesIn(Int32Array.of(7, 9)))).toEqual([0, 1]);
});
