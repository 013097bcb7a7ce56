import { describe, expect, test } from "vitest";
import { Als, ItemNeighbours, MostPopular, type TrainingMatrix } from "../model/index.ts";
import { evaluateRanking, type RankingReport } from "./evaluateRanking.ts";
import { itemCount, missingSplit, readSplit } from "./lastfmSplit.fixture.ts";
import { columnScorer, evidenceOfRow } from "./scoreColumns.ts";

if (missingSplit) console.warn(`skipped: ${missingSplit}`);

describe.skipIf(missingSplit)("on 1,885 real listeners of Last.fm, the fixed split of LightGCN++", () => {
  const train = missingSplit ? null! : readSplit("train");
  const held = missingSplit ? null! : readSplit("test");
  const training: TrainingMatrix = {
    interactions: train,
    itemIds: Int32Array.from({ length: itemCount }, (_, at) => at),
  };

  const evaluate = (model: Parameters<typeof columnScorer>[0]): RankingReport => {
    const score = columnScorer(model, training.itemIds);
    return evaluateRanking({
      scoresOf: (row) => score(evidenceOfRow(train, row)),
      train,
      test: held,
      ks: [10, 20, 40],
    });
  };
  /** The README's numbers hold to three digits: equal scores may stand in another order here. */
  const expectMetrics = ({ at }: RankingReport, expected: [recall: number, ndcg: number][]): void => {
    at.forEach(({ recall, ndcg }, list) => {
      expect(recall).toBeCloseTo(expected[list][0], 3);
      expect(ndcg).toBeCloseTo(expected[list][1], 3);
    });
  };

  test("most popular gives the known numbers", () => {
    const report = evaluate(new MostPopular().fit(training));
    expect(report.listeners).toBe(1863);
    expectMetrics(report, [
      [0.0718, 0.0789],
      [0.1053, 0.0972],
      [0.1556, 0.1197],
    ]);
  });

  test("item cosine over all neighbours gives the known numbers", () => {
    const trainer = new ItemNeighbours({ neighbours: Infinity, shrinkage: 0, likesPerListener: Infinity });
    expectMetrics(evaluate(trainer.fit(training)), [
      [0.1642, 0.1901],
      [0.2349, 0.2291],
      [0.3294, 0.2712],
    ]);
  });

  test("ALS with 64 factors finds more than both", () => {
    const { recall, ndcg } = evaluate(new Als({ seed: "benchmark" }).fit(training)).at[0];
    expect(recall).toBeGreaterThan(0.17);
    expect(ndcg).toBeGreaterThan(0.195);
  });
});
