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

const meter = { now: () => 0, resetPeak: () => {}, peakBytes: () => 0 };

async function easeOn(path: string, divisions: Omit<SplitQuestion, "shares">[]) {
  const read = await readInteractions(questionFor(join(sharedData, path)));
  const runs = [];
  for (const division of divisions) {
    const data = evaluationDataOf(read, { ...division, shares: [0.75, 0, 0.25] });
    const question = {
      data,
      models: chooseModels("ease"),
      wishes: { set: {} },
      ks: [10],
      tune: 0,
      refit: false,
      meter,
    };
    runs.push(await evaluateModels({ ...question, seed: "s", threads: 1, availableBytes: 2 ** 33 }));
  }
  return meanResults(runs)[0].at[0];
}

const isMissing = (folder: string): boolean => !existsSync(join(sharedData, folder));
const why = (folder: string): string =>
  isMissing(folder) ? `: ${folder} is not here, set SEGUE_SHARED_DATA to the folder that holds it` : "";

test.skipIf(isMissing("lastfm-hetrec-2k"))(`EASE of Last.fm listening${why("lastfm-hetrec-2k")}`, async () => {
  const { recall, ndcg } = await easeOn("lastfm-hetrec-2k/benchmark-split", [{ seed: "given" }]);
  expect([recall, ndcg].map((value) => value.toFixed(3))).toEqual(["0.171", "0.196"]);
});

test.skipIf(isMissing("movielens-100k"))(`EASE of MovieLens 100K, by chance${why("movielens-100k")}`, async () => {
  const divisions = ["a", "b"].map((seed) => ({ split: "random" as const, seed }));
  const { mapOfAll, ndcg, precision, recall } = await easeOn("movielens-100k/ml-100k.inter.gz", divisions);
  const found = [mapOfAll, ndcg, precision, recall];
  // One division differs from the next by about half a hundredth.
  [0.1461, 0.4745, 0.4147, 0.2219].forEach((known, at) => expect(Math.abs(found[at] - known)).toBeLessThan(0.01));
});
