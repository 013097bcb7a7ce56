import { describe, expect, test } from "vitest";
import { Als, evidenceOfRow, ItemNeighbours, MostPopular, type TrainingMatrix } from "../model/index.ts";
import { evaluateRanking, type RankingReport } from "./evaluateRanking.ts";
import { itemCount, missingSplit, readSplit } from "./lastfmSplit.fixture.ts";
import { columnScorer } from "./scoreColumns.ts";

describe.skipIf(missingSplit)(`on 1,885 real listeners of Last.fm, split of LightGCN++ ${missingSplit ?? ""}`, () => {
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
  /** Largest distance to the README's numbers; equal scores may stand in another order here. */
  const distance = ({ at }: RankingReport, known: [recall: number, ndcg: number][]): number =>
    Math.max(...at.flatMap(({ recall, ndcg }, list) => [recall - known[list][0], ndcg - known[list][1]].map(Math.abs)));

  test("most popular gives the known numbers", () => {
    const report = evaluate(new MostPopular().fit(training));
    expect(report.listeners).toBe(1863);
    const known: [number, number][] = [
      [0.0718, 0.0789],
      [0.1053, 0.0972],
      [0.1556, 0.1197],
    ];
    expect(distance(report, known)).toBeLessThan(0.0005);
  });

  test("item cosine over all neighbours gives the known numbers", () => {
    const trainer = new ItemNeighbours({ neighbours: Infinity, shrinkage: 0, likesPerListener: Infinity });
    const known: [number, number][] = [
      [0.1642, 0.1901],
      [0.2349, 0.2291],
      [0.3294, 0.2712],
    ];
    expect(distance(evaluate(trainer.fit(training)), known)).toBeLessThan(0.0005);
  });

  test("ALS with 64 factors finds more than both", () => {
    const { recall, ndcg } = evaluate(new Als({ seed: "benchmark" }).fit(training)).at[0];
    expect(recall).toBeGreaterThan(0.17);
    expect(ndcg).toBeGreaterThan(0.195);
  });
});
