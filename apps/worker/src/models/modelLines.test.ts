import type { ModelsView } from "@segue/services/model";
import { expect, test } from "vitest";
import { modelLines } from "./modelLines.ts";

const model = (version: number, summary: string) => ({
  name: "als-tracks",
  version,
  trainedAt: new Date("2026-03-01T04:00:09Z"),
  checksum: "",
  byteLength: 1,
  aliases: [],
  trainingRunId: 1,
  removed: false,
  card: {
    gate: { metric: "ndcg@10", better: "higher" as const },
    metrics: { "ndcg@10": 0.123_45 },
    baseline: { name: "most popular", metrics: { "ndcg@10": 0.1 } },
  },
  verdict: { promoted: true, summary, findings: [] },
});

test("a line a model, and why a candidate does not serve", () => {
  const families = [
    { name: "als-tracks", live: model(7, "passed"), candidate: model(8, "held: worse"), previous: model(6, "passed") },
    { name: "ranker", live: null, candidate: { ...model(1, ""), verdict: null }, previous: null },
  ];
  expect(modelLines({ at: new Date(0), families, trainings: [] })).toEqual([
    "model       live  next  before  trained     measured        baseline",
    "als-tracks  7     8     6       2026-03-01  ndcg@10 0.1235  0.1000 most popular",
    "ranker      –     1     –       –           ndcg@10 0.1235  0.1000 most popular",
    "als-tracks 8: held: worse",
    "ranker 1: waits to be promoted, not judged",
  ]);
});

test("says what to do where nothing was trained", () => {
  const empty: ModelsView = { at: new Date(0), families: [], trainings: [] };
  expect(modelLines(empty)).toEqual(["No model was ever trained here: segue train"]);
});
