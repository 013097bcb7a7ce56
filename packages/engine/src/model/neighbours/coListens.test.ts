import fc from "fast-check";
import { expect, test } from "vitest";
import type { AudienceWeights } from "./audienceWeights.ts";
import { nearestItems } from "./coListens.ts";
import { anyLikes, denseOf } from "../interactions.fixture.ts";

const anyWeights: fc.Arbitrary<AudienceWeights> = fc.record({
  likes: anyLikes,
  lengths: fc.float64Array({ minLength: 6, maxLength: 6, min: 0.5, max: 3, noNaN: true }),
  shrinkage: fc.integer({ min: 0, max: 20 }),
});

/** Every pair compared one by one, ties in ascending order of item. */
function compareAll({ likes, lengths, shrinkage }: AudienceWeights, item: number): { other: number; score: number }[] {
  const dense = denseOf(likes);
  const products = lengths.map((_, other) => dense.reduce((sum, row) => sum + row[item] * row[other], 0));
  return Array.from(products, (product, other) => ({
    other,
    score: product / (lengths[item] * lengths[other] + shrinkage),
  }))
    .filter(({ other, score }) => other !== item && score > 0)
    .toSorted((a, b) => b.score - a.score || a.other - b.other);
}

test("finds for every item what comparing all pairs finds, in the same order, cut at the limit", () => {
  fc.assert(
    fc.property(anyWeights, fc.constantFrom(0, 1, 2, 6, Infinity), (weights, limit) => {
      const found = nearestItems(weights, limit);
      expect(found).toHaveLength(6);
      found.forEach(({ items, scores }, item) => {
        const expected = compareAll(weights, item).slice(0, limit);
        expect([...items]).toEqual(expected.map(({ other }) => other));
        expect([...scores]).toEqual(expected.map(({ score }) => score));
      });
    }),
  );
});

test("nearness without a limit is mutual", () => {
  fc.assert(
    fc.property(anyWeights, (weights) => {
      const found = nearestItems(weights, Infinity);
      const scoreOf = (from: number, to: number): number => found[from].scores[found[from].items.indexOf(to)] ?? 0;
      for (let a = 0; a < 6; a++) for (let b = 0; b < a; b++) expect(scoreOf(a, b)).toBe(scoreOf(b, a));
    }),
  );
});
