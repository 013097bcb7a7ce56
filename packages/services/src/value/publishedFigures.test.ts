import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sharedData } from "../data/import/testing/env.ts";
import { chooseModels } from "./benchmarkModels.ts";
import { evaluateModels } from "./evaluateModels.ts";
import type { SplitQuestion } from "./interactions/divide.ts";
import { evaluationDataOf } from "./interactions/evaluationData.ts";
import { readInteractions } from "./interactions/readInteractions.ts";
import { meanResults } from "./meanResults.ts";
import { questionFor } from "./testing/dataFolder.ts";

/** Figures that other code reached on the same data; equal scores may stand in another order here. */
const meter = { now: () => 0, resetPeak: () => {}, peakBytes: () => 0 };

async function figures(path: string, names: string, divisions: Omit<SplitQuestion, "shares">[]) {
  const read = await readInteractions(questionFor(join(sharedData, path)));
  const runs = [];
  for (const division of divisions) {
    const data = evaluationDataOf(read, { ...division, shares: [0.75, 0, 0.25] });
    const question = { data, models: chooseModels(names), wishes: { set: {} }, ks: [10], tune: 0, refit: false, meter };
    runs.push(await evaluateModels({ ...question, seed: "s", threads: 1, availableBytes: 2 ** 33 }));
  }
  return meanResults(runs).map(({ at: [{ recall, ndcg, precision, mapOfAll }] }) => ({
    recall,
    ndcg,
    precision,
    mapOfAll,
  }));
}

const given = [{ seed: "given" }];
const isMissing = (folder: string): boolean => !existsSync(join(sharedData, folder));
const why = (folder: string): string =>
  isMissing(folder) ? `: ${folder} is not here, set SEGUE_SHARED_DATA to the folder that holds it` : "";

test.skipIf(isMissing("lastfm-hetrec-2k"))(`the split of Last.fm listening${why("lastfm-hetrec-2k")}`, async () => {
  const [popular, cosine] = await figures("lastfm-hetrec-2k/benchmark-split", "popular,cosine", given);
  expect([popular.recall, popular.ndcg].map((value) => value.toFixed(3))).toEqual(["0.072", "0.079"]);
  expect([cosine.recall, cosine.ndcg].map((value) => value.toFixed(3))).toEqual(["0.164", "0.190"]);
});

test.skipIf(isMissing("movielens-1m-split"))(`the split of MovieLens 1M${why("movielens-1m-split")}`, async () => {
  const [popular] = await figures("movielens-1m-split", "popular", given);
  expect([popular.recall, popular.ndcg].map((value) => value.toFixed(3))).toEqual(["0.069", "0.163"]);
});

test.skipIf(isMissing("movielens-100k"))(`MovieLens 100K, divided by chance${why("movielens-100k")}`, async () => {
  const divisions = ["a", "b", "c", "d", "e"].map((seed) => ({ split: "random" as const, seed }));
  const [popular, cosine] = await figures("movielens-100k/ml-100k.inter.gz", "popular,cosine", divisions);
  const off = (found: typeof popular, [map, ndcg, precision, recall]: number[]): number =>
    Math.max(
      ...[found.mapOfAll - map, found.ndcg - ndcg, found.precision - precision, found.recall - recall].map(Math.abs),
    );
  // One division differs from the next by about half a hundredth.
  expect(off(popular, [0.0549, 0.2515, 0.2267, 0.1117])).toBeLessThan(0.01);
  expect(off(cosine, [0.1176, 0.4002, 0.344, 0.1858])).toBeLessThan(0.01);
});
