import { expect, test } from "vitest";
import {
  bytesOf,
  listLengths,
  optionalNumber,
  readQuestion,
  wholeNumber,
  wishesOf,
  type EvaluateOptions,
} from "./evaluateOptions.ts";

test("list lengths ascend, each once", () => {
  expect(listLengths("40,10,20,10")).toEqual([10, 20, 40]);
  expect(() => listLengths("10,0")).toThrow('--k: must be a whole number from 1 to 1000, not "0"');
  expect(() => listLengths("10,,20")).toThrow("--k");
});

test("sizes of memory", () => {
  expect(["2GiB", "1.5 MB", "512k", "77"].map(bytesOf)).toEqual([2 ** 31, 1.5 * 2 ** 20, 2 ** 19, 77]);
  expect(() => bytesOf("much")).toThrow('--memory: must be a size such as 2GiB or 800MB, not "much"');
});

test("wishes by model", () => {
  const wishes = wishesOf({ set: ["als.iterations=16", "als.seed=a=b", "bm25.neighbours=5"], factors: "64" });
  expect(wishes).toEqual({ set: { als: { iterations: "16", seed: "a=b" }, bm25: { neighbours: "5" } }, factors: "64" });
  expect(() => wishesOf({ set: ["iterations=16"] })).toThrow("--set: must be model.option=value");
});

test.each(["", "x", "1.5", "-1", "1e9"])("%j is no number of repeats", (text) => {
  expect(() => wholeNumber("repeats", text)).toThrow("--repeats: must be a whole number from 1 to 100");
});

test("what is not said stays open", () => {
  expect(optionalNumber("value-min", undefined)).toBeUndefined();
  expect(optionalNumber("value-min", "-0.5")).toBe(-0.5);
  expect(() => optionalNumber("value-min", "NaN")).toThrow("--value-min: must be a number");
});

test("a model or option by the name of something that every object has is asked for like any other", () => {
  const { set } = wishesOf({ set: ["__proto__.x=3", "als.__proto__=3"] });
  expect(Object.keys(set)).toEqual(["__proto__", "als"]);
  expect(Object.keys(set.als)).toEqual(["__proto__"]);
  expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
});

test("a smallest value without a column of values would silently do nothing", () => {
  const options = { data: "x.csv", format: "auto", ids: "auto", valueMin: "3" } as EvaluateOptions;
  expect(() => readQuestion(options)).toThrow("--value-column");
  expect(readQuestion({ ...options, valueColumn: "stars" }).valueMin).toBe(3);
});
