import fc from "fast-check";
import { expect, test } from "vitest";
import { topK } from "./topK.ts";

const score = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }), fc.constant(Number.NaN));

test("equals a full sort, ties by place, with and without a mask", () => {
  const cases = fc.array(fc.tuple(score, fc.boolean()), { maxLength: 60 });
  fc.assert(
    fc.property(cases, fc.integer({ min: 0, max: 70 }), (pairs, k) => {
      const scores = pairs.map(([value]) => value);
      const mask = Uint8Array.from(pairs, ([, masked]) => Number(masked));
      const expected = scores
        .map((value, index) => ({ value, index }))
        .filter(({ value, index }) => !mask[index] && !Number.isNaN(value))
        .toSorted((a, b) => (a.value < b.value ? 1 : a.value > b.value ? -1 : a.index - b.index))
        .slice(0, k);
      const { indices, scores: best } = topK(scores, { k, mask });
      expect([...indices]).toEqual(expected.map(({ index }) => index));
      expect([...best].map((value) => value + 0)).toEqual(expected.map(({ value }) => value + 0));
    }),
  );
});

test("says what is wrong with its arguments", () => {
  expect(() => topK([1], { k: -1 })).toThrow("k must be a whole number of at least 0, not -1");
  expect(() => topK([1], { k: 1, mask: new Uint8Array(2) })).toThrow("mask has 2 places, scores have 1");
});
