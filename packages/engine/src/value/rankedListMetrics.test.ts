import fc from "fast-check";
import { expect, test } from "vitest";
import { listMetrics, type ListMetrics } from "./rankedListMetrics.ts";

/** The definitions taken literally, one at a time. */
function bruteForce(ranked: number[], positives: Set<number>, k: number): ListMetrics {
  const hits = ranked.slice(0, k).map((item) => Number(positives.has(item)));
  const ideal = Array.from({ length: Math.min(k, positives.size) }, () => 1);
  const dcg = (gains: number[]): number => gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
  const precisionAt = (rank: number): number => hits.slice(0, rank).filter(Boolean).length / rank;
  const first = hits.indexOf(1);
  return {
    recall: hits.filter(Boolean).length / positives.size,
    precision: hits.filter(Boolean).length / k,
    ndcg: dcg(hits) / dcg(ideal),
    averagePrecision: hits.reduce((sum, hit, at) => sum + hit * precisionAt(at + 1), 0) / ideal.length,
    averagePrecisionOfAll: hits.reduce((sum, hit, at) => sum + hit * precisionAt(at + 1), 0) / positives.size,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
}

const list = fc.shuffledSubarray([...Array(20).keys()]);
const liked = fc.subarray([...Array(25).keys()], { minLength: 1 }).map((items) => new Set(items));
const length = fc.integer({ min: 1, max: 22 });

test("equals the definitions taken literally, and stays within 0 and 1", () => {
  fc.assert(
    fc.property(list, liked, length, (ranked, positives, k) => {
      const found = listMetrics(ranked, positives, k);
      const expected = bruteForce(ranked, positives, k);
      for (const name of Object.keys(expected) as (keyof ListMetrics)[]) {
        expect(found[name]).toBeCloseTo(expected[name], 12);
        expect(found[name]).toBeGreaterThanOrEqual(0);
        expect(found[name]).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});

test("a perfect list has 1 everywhere, although it is shorter than what she likes", () => {
  const positives = new Set([1, 2, 3, 4]);
  const perfect = { precision: 1, ndcg: 1, averagePrecision: 1, reciprocalRank: 1 };
  expect(listMetrics([4, 3, 2, 1], positives, 4)).toEqual({ ...perfect, recall: 1, averagePrecisionOfAll: 1 });
  expect(listMetrics([3, 1], positives, 2)).toEqual({ ...perfect, recall: 0.5, averagePrecisionOfAll: 0.5 });
});

test("moving a hit up never lowers a measure that looks at order", () => {
  fc.assert(
    fc.property(list, liked, fc.nat(18), (ranked, positives, at) => {
      fc.pre(at + 1 < ranked.length && !positives.has(ranked[at]) && positives.has(ranked[at + 1]));
      const better = ranked.with(at, ranked[at + 1]).with(at + 1, ranked[at]);
      const [before, after] = [listMetrics(ranked, positives, 20), listMetrics(better, positives, 20)];
      expect(after.ndcg).toBeGreaterThan(before.ndcg);
      expect(after.averagePrecision).toBeGreaterThan(before.averagePrecision);
      expect(after.reciprocalRank).toBeGreaterThanOrEqual(before.reciprocalRank);
    }),
  );
});

test("a listener without positives is refused", () => {
  expect(() => listMetrics([1], new Set(), 1)).toThrow("leave her out");
});
