import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dataFolder } from "../testing/dataFolder.ts";
import { twoScenes } from "../testing/twoScenes.ts";
import { readBenchData, readFloats, writeBenchData } from "./benchFiles.ts";
import type { AlsRequest } from "./benchRequest.ts";
import { EngineSide } from "./engineSide.ts";
import { prepareSplit, prepareVectors } from "./prepareBench.ts";

let side: EngineSide;
beforeEach(async () => void (side = await EngineSide.start(1)));
afterEach(() => side.close());

const weights = { unobservedWeight: 0.1, regularisation: 0.01, frequencyExponent: 1 };
const fit = (folder: string, out?: string): AlsRequest => {
  const effort = { factors: 8, iterations: 4, threads: 1, seed: 1, alpha: 1, regularisation: 1 };
  return { do: "als", folder, ...effort, weights, out };
};

function writeScenes(): string {
  const folder = dataFolder({});
  const { train, openTest } = twoScenes("a");
  writeBenchData(folder, train, { train, test: openTest() });
  return folder;
}

test("reads back what was written", () => {
  const { train, openTest } = twoScenes("a");
  const folder = writeScenes();
  expect(readBenchData(folder, "train")).toEqual(train);
  expect(readBenchData(folder, "test").columns).toEqual(openTest().columns);
});

test("writes factors after every iteration, which find more of the test the longer it learns", () => {
  const folder = writeScenes();
  const out = join(folder, "ours");
  expect(side.answer(fit(folder, out)).seconds).toHaveLength(4);
  const judge = (iteration: number): number => {
    const files = { listeners: `${out}-${iteration}.listeners`, items: `${out}-${iteration}.items` };
    return side.answer({ do: "quality", folder, part: "test", width: 8, k: 10, ...files }).ndcg ?? 0;
  };
  expect(readFloats(`${out}-1.items`)).toHaveLength(30 * 8);
  // Chance finds about half as much.
  expect(judge(4)).toBeGreaterThan(0.35);
  expect(judge(4)).toBeGreaterThanOrEqual(judge(1) - 0.02);
});

test("a search that may not look at test is given valid in its place", async () => {
  const source = dataFolder({ "train.txt": "5 1 2\n7 1\n", "valid.txt": "7 2\n", "test.txt": "5 9\n" });
  const folder = dataFolder({});
  await prepareSplit(folder, source, "valid");
  expect([...readBenchData(folder, "valid").columns]).toEqual([1]);
  expect(() => readBenchData(folder, "test")).toThrow("ENOENT");
});

test("ranks, folds in and compares with what it fitted; without a fit it says so", () => {
  const folder = writeScenes();
  expect(() => side.answer({ do: "rankAll", k: 5 })).toThrow("ask for als first");
  side.answer(fit(folder));
  expect(side.answer({ do: "rankAll", k: 5 })).toMatchObject({ listeners: 60 });
  expect(side.answer({ do: "rankOne", k: 5, listeners: [0, 7] }).seconds).toHaveLength(2);
  expect(side.answer({ do: "foldIn", items: [0, 2, 4], times: 3 }).seconds).toHaveLength(3);
  expect(side.answer({ do: "neighbours", folder, k: 5, threads: 1 }).seconds).toHaveLength(1);
  side.answer({ do: "forget" });
  expect(() => side.answer({ do: "foldIn", items: [0], times: 1 })).toThrow("ask for als first");
});

test("an index finds nearly all of what looking at everything finds", () => {
  const folder = dataFolder({});
  const files = prepareVectors(folder, { items: 3000, queries: 20, width: 16, seed: "a" });
  const exact =
    side.answer({ do: "exactSearch", items: files.items, queries: files.queries, width: 16, k: 10 }).items ?? [];
  expect(() => side.answer({ do: "indexSearch", queries: files.queries, width: 16, k: 10, effort: 4 })).toThrow(
    "indexBuild",
  );
  const { items, samples } = files;
  const about = { width: 16, threads: 1, effort: 0, links: 0, k: 10, recall: 0.99, withinSeconds: 60 };
  side.answer({ do: "indexBuild", items, samples, ...about });
  const found = side.answer({ do: "indexSearch", queries: files.queries, width: 16, k: 10, effort: 4 }).items ?? [];
  const shared = exact.map((best, query) => best.filter((item) => found[query].includes(item)).length / 10);
  expect(shared.reduce((sum, share) => sum + share, 0) / shared.length).toBeGreaterThan(0.9);
});

test("a real split is written as it is read", async () => {
  const source = dataFolder({ "train.txt": "5 1 2\n7 1\n", "test.txt": "5 9\n" });
  const folder = dataFolder({});
  expect(await prepareSplit(folder, source, "test")).toEqual({ listeners: 2, items: 3, pairs: 3 });
  expect([...readBenchData(folder, "test").columns]).toEqual([2]);
  await expect(prepareSplit(folder, source, "valid")).rejects.toThrow("has no valid part");
});
