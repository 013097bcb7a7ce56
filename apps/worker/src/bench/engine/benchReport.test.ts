import { expect, test } from "vitest";
import { benchMarkdown } from "./benchReport.ts";
import { comparison } from "./figure.ts";
import type { BenchResult } from "./runBench.ts";

const theirs = { alpha: 2, regularisation: 3 };
const weights = { unobservedWeight: 0.1, regularisation: 0.2, frequencyExponent: 1 };
const chosen = {
  iterations: 15,
  choices: [
    {
      data: "real",
      factors: 64,
      ours: { options: weights, ndcg: 0.31, trials: 16 },
      theirs: { options: theirs, ndcg: 0.3, trials: 16 },
    },
  ],
};
const optionsFor = () => ({ ...theirs, weights });
const data = { name: "made", folder: "/tmp/x", size: { listeners: 1000, items: 2, pairs: 3 }, real: false, optionsFor };
const quality = { data: "made", factors: 64, iterations: 15, ours: 0.2, theirs: 0.19, oursUntil: 0.5, theirsUntil: 2 };
const result: BenchResult = {
  data: [data],
  chosen,
  figures: [
    comparison({
      work: "ALS",
      data: "made",
      ours: "1 ms",
      theirs: "7 ms",
      ratio: 7,
      target: { must: 6, moonshot: 10 },
    }),
  ],
  quality: [quality, { ...quality, oursUntil: null, ours: 0.1 }],
  peaks: [{ work: "ALS", data: "made", ours: 2 ** 20, theirs: 2 ** 21 }],
};

test("tells command, date, machine and versions, every ratio beside its target, and no place on the machine", () => {
  const text = benchMarkdown({
    command: "npm run bench -- engine",
    at: new Date(Date.UTC(2026, 0, 2)),
    surroundings: { machine: "a machine", versions: "Segue 1" },
    versions: "implicit 0.7.3",
    threads: 2,
    minutes: 4.21,
    result,
  });
  for (const piece of [
    "npm run bench -- engine",
    "2026-01-02, 4.2 minutes. a machine. Segue 1. implicit 0.7.3. 2 threads",
  ])
    expect(text).toContain(piece);
  const cellsOf = (start: string) =>
    text
      .split("\n")
      .filter((line) => line.startsWith(`| ${start}`))
      .map((line) => line.split("|").map((cell) => cell.trim()));
  expect(cellsOf("ALS")[0].slice(3, 9)).toEqual(["1 ms", "7 ms", "7.00×", "6×", "10×", "yes"]);
  expect(cellsOf("made").map((cells) => cells.slice(6, 10))).toEqual([
    ["yes", "500 ms", "2.00 s", "4.00×"],
    ["no", "never", "2.00 s", ""],
    expect.anything(),
  ]);
  expect(cellsOf("real")[0].slice(3, 8)).toEqual([
    "16",
    "unobservedWeight 0.1, regularisation 0.2, frequencyExponent 1",
    "0.3100",
    "alpha 2, regularisation 3",
    "0.3000",
  ]);
  expect(text).toContain("1 MiB");
  expect(text).not.toContain("/tmp");
});
