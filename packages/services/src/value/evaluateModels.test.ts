import { expect, test } from "vitest";
import type { BenchmarkModel } from "./benchmarkModel.ts";
import { chooseModels } from "./benchmarkModels.ts";
import { evaluateModels } from "./evaluateModels.ts";
import type { EvaluateQuestion } from "./evaluation.ts";
import { meanResults } from "./meanResults.ts";
import { twoScenes } from "./testing/twoScenes.ts";

let time = 0;
const meter = { now: () => ++time, resetPeak: () => {}, peakBytes: () => 1 };

function questionOf(more: Partial<EvaluateQuestion> = {}): EvaluateQuestion {
  return {
    data: twoScenes("a"),
    models: chooseModels("popular,cosine,bm25,als"),
    wishes: { set: {} },
    ks: [5, 10],
    tune: 0,
    refit: false,
    seed: "s",
    threads: 1,
    availableBytes: 2 ** 31,
    meter,
    ...more,
  };
}

const als = chooseModels("als");
const smallAls = { set: { als: { factorCount: "8", iterations: "3" } } };

test("a model of taste finds more than the most popular; the same seed gives the same figures", async () => {
  const results = await evaluateModels(questionOf());
  const recall = Object.fromEntries(results.map(({ name, report }) => [name, report.at[0].recall]));
  for (const name of ["cosine", "bm25", "als"]) expect(recall[name]).toBeGreaterThan(1.2 * recall.popular);
  const again = await evaluateModels(questionOf());
  expect(again.map(({ report }) => report)).toEqual(results.map(({ report }) => report));
});

test("opens what judges once, after the last trial of the last search", async () => {
  const told: string[] = [];
  const data = twoScenes("a", () => told.push("test"));
  const models = chooseModels("cosine,als");
  const wishes = { set: { als: { iterations: "2" } } };
  const onProgress: EvaluateQuestion["onProgress"] = ({ model, doing }) => told.push(`${model} ${doing}`);
  await evaluateModels(questionOf({ data, models, wishes, tune: 3, onProgress }));
  const opened = told.indexOf("test");
  expect(told.lastIndexOf("test")).toBe(opened);
  expect(told.slice(0, opened)).toEqual(
    ["cosine", "cosine", "cosine", "als", "als", "als"].map((name) => `${name} search`),
  );
  expect(told.slice(opened).filter((step) => step.endsWith("search"))).toEqual([]);
});

test("a search does not change with the test", async () => {
  const data = twoScenes("a");
  const other = { ...data, openTest: twoScenes("b").openTest };
  const [one, two] = await Promise.all(
    [data, other].map((given) => evaluateModels(questionOf({ data: given, models: als, wishes: smallAls, tune: 4 }))),
  );
  const tried = (results: typeof one) => results[0].search.map(({ options, score }) => ({ options, score }));
  expect(tried(one)).toEqual(tried(two));
  expect(one[0].report).not.toEqual(two[0].report);
});

test("a model that would peek at the test finds it closed while it is searched", async () => {
  let searching = true;
  const data = twoScenes("a", () => {
    if (searching) throw new Error("the test was opened before its time");
  });
  const peeking: BenchmarkModel = {
    description: "cheats",
    options: { size: { default: 1, min: 1, max: 9, search: { oneOf: [1, 2, 3] } } },
    memory: () => ({ bytes: 0, because: "", lower: null }),
    fit: () => () => Float32Array.from(data.openTest().columns),
  };
  const models = new Map([["peeking", peeking]]);
  await expect(evaluateModels(questionOf({ data, models, tune: 2 }))).rejects.toThrow("before its time");
  searching = false;
});

test("fits the chosen options on train and valid together when asked to, and masks both", async () => {
  const seen: number[] = [];
  const counting: BenchmarkModel = {
    description: "counts",
    options: {},
    memory: () => ({ bytes: 0, because: "", lower: null }),
    fit({ training }) {
      seen.push(training.interactions.columns.length);
      return () => new Float32Array(training.itemIds.length);
    },
  };
  const { counts } = twoScenes("a");
  const question = questionOf({ models: new Map([["counting", counting]]), tune: 1, refit: true });
  await evaluateModels(question);
  expect(seen).toEqual([counts.train, counts.train + counts.valid]);
});

const refusals: [name: string, more: Partial<EvaluateQuestion>, message: string][] = [
  ["factors 0", { wishes: { set: {}, factors: "0" } }, "--factors: must be a multiple of 4 from 4 to 512, not 0"],
  [
    "factors 4096",
    { wishes: { set: {}, factors: "4096" } },
    "--factors: must be a multiple of 4 from 4 to 512, not 4096",
  ],
  [
    "factors for none",
    { models: chooseModels("popular"), wishes: { set: {}, factors: "8" } },
    "none of the models has factors",
  ],
  ["no such model", { wishes: { set: { ease: { a: "1" } } } }, "--set: ease is not evaluated"],
  [
    "no such option",
    { wishes: { set: { als: { depth: "1" } } } },
    "--set als.depth: there is no such option; those of als are: factorCount",
  ],
  [
    "half a step",
    { wishes: { set: { als: { iterations: "1.5" } } } },
    "--set als.iterations: must be a whole number from 1",
  ],
  ["no valid", { data: { ...twoScenes("a"), valid: null }, tune: 2 }, "--tune needs a valid part"],
  ["no memory", { availableBytes: 2 ** 20 }, "--memory: "],
];
test.each(refusals)("refuses %s", async (_, more, message) => {
  await expect(evaluateModels(questionOf(more))).rejects.toThrow(message);
});

test("memory is announced before anything is fitted, and names the option to lower", async () => {
  const told: string[] = [];
  const hungry: BenchmarkModel = {
    description: "needs more than there is",
    options: { width: { default: 8, min: 1, max: 64 } },
    memory: (_, { width }) => ({ bytes: 2 ** 30 * Number(width), because: "a GiB a width", lower: "width" }),
    fit: () => {
      throw new Error("was fitted");
    },
  };
  const models = new Map([["hungry", hungry]]);
  const onPlan: EvaluateQuestion["onPlan"] = ({ models: [need] }) => told.push(need.name);
  await expect(evaluateModels(questionOf({ models, onPlan }))).rejects.toThrow(
    /^--memory: hungry needs about 8,\d+ MiB \(a GiB a width\); 2,048 MiB are there: lower --set hungry.width$/,
  );
  expect(told).toEqual(["hungry"]);
});

test("a search is announced with the largest that it may try, or begins with", async () => {
  const asked: unknown[] = [];
  const curious: BenchmarkModel = {
    description: "tells what it is asked about",
    options: {
      depth: { default: 900, min: 1, max: 1000, search: { oneOf: [1, 50] } },
      width: { default: 2, min: 1, max: 64, search: { from: 1, to: 32, scale: "log" } },
    },
    memory: (_, options) => {
      asked.push(options);
      return { bytes: 0, because: "", lower: null };
    },
    fit:
      ({ training }) =>
      () =>
        new Float32Array(training.itemIds.length),
  };
  await evaluateModels(questionOf({ models: new Map([["curious", curious]]), tune: 2 }));
  expect(asked).toEqual([{ depth: 900, width: 32 }]);
});

test("means over divisions", async () => {
  const runs = [await evaluateModels(questionOf()), await evaluateModels(questionOf({ data: twoScenes("b") }))];
  const [popular] = meanResults(runs);
  const expected = (runs[0][0].report.at[1].ndcg + runs[1][0].report.at[1].ndcg) / 2;
  expect(popular.at[1].ndcg).toBeCloseTo(expected, 12);
  expect(popular.at[1].k).toBe(10);
});

test("an unknown model is named beside those there are", () => {
  expect(() => chooseModels("popular,svd")).toThrow('there is no model "svd"; known are popular, cosine, bm25, ');
  expect([...chooseModels("all").keys()].slice(0, 3)).toEqual(["popular", "cosine", "bm25"]);
});

test.each(["constructor", "__proto__", "toString"])("%s is something that every object has, and no model", (name) => {
  expect(() => chooseModels(name)).toThrow(`--model: there is no model "${name}"; known are popular`);
});
