import { expect, test } from "vitest";
import { RankingTally } from "./rankingTally.ts";
import { listMetrics } from "./rankedListMetrics.ts";

test("means over the lists, each measured by itself; items beyond k do not count", () => {
  const tally = new RankingTally(2, 4);
  const lists: [number[], Set<number>][] = [
    [[0, 1, 2], new Set([1, 2])],
    [[3, 0, 1], new Set([3])],
    [[2, 3, 0], new Set([0])],
  ];
  for (const [ranked, positives] of lists) tally.add(Int32Array.from(ranked), positives);
  const each = lists.map(([ranked, positives]) => listMetrics(ranked, positives, 2));
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const found = tally.metrics((item) => item);
  expect(found.recall).toBeCloseTo(mean(each.map(({ recall }) => recall)), 12);
  expect(found.precision).toBeCloseTo(mean(each.map(({ precision }) => precision)), 12);
  expect(found.ndcg).toBeCloseTo(mean(each.map(({ ndcg }) => ndcg)), 12);
  expect(found.map).toBeCloseTo(mean(each.map(({ averagePrecision }) => averagePrecision)), 12);
  expect(found.mapOfAll).toBeCloseTo(mean(each.map(({ averagePrecisionOfAll }) => averagePrecisionOfAll)), 12);
  expect(found.mrr).toBeCloseTo(mean(each.map(({ reciprocalRank }) => reciprocalRank)), 12);
  expect(found.coverage).toBe(1);
  expect(found.novelty).toBeCloseTo((0 + 1 + 3 + 0 + 2 + 3) / 6, 12);
  // The lists 01, 30, 23: two of three pairs share one of two items.
  expect(found.personalisation).toBeCloseTo(1 - 2 / 3 / 2, 12);
});

test("without any list everything is 0", () => {
  expect(new RankingTally(3, 2).metrics(() => 1)).toMatchObject({ recall: 0, coverage: 0, gini: 0, novelty: 0 });
});
