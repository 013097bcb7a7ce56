import { interactionsOf, seededRandom, topK } from "@segue/engine/math";
import { plainKernels } from "@segue/kernels";
import { expect, test } from "vitest";
import type { BenchmarkModel, FitInput } from "../benchmarkModel.ts";
import { defaultsOf, type OptionValues } from "../modelOption.ts";
import { als } from "./als.ts";
import { blend } from "./blend.ts";
import { ease } from "./ease.ts";
import { popular } from "./popular.ts";
import { walk } from "./walk.ts";
import { wide } from "./wide.ts";

const [rowCount, columnCount] = [30, 20];
const nobodysItem = 7;

function training(): FitInput["training"] {
  const random = seededRandom("blend");
  const pairs = Array.from({ length: rowCount * columnCount }, (_, at) => at).filter((at) => {
    const [row, column] = [Math.floor(at / columnCount), at % columnCount];
    return column !== nobodysItem && random() < ((row + column) % 2 === 0 ? 0.5 : 0.1);
  });
  const ones = pairs.map(() => 1);
  const rows = pairs.map((at) => Math.floor(at / columnCount));
  const columns = pairs.map((at) => at % columnCount);
  return {
    interactions: interactionsOf({ rowCount, columnCount, rows, columns, preferences: ones, confidences: ones }),
    itemIds: Int32Array.from({ length: columnCount }, (_, at) => at),
  };
}

const small = { factorCount: 8, iterations: 3 };
const chosen: ReadonlyMap<string, OptionValues> = new Map([
  ["als", { ...defaultsOf(als.options), ...small }],
  ["wide", { ...defaultsOf(wide.options), ...small }],
  ["ease", { ...defaultsOf(ease.options), ridge: 3 }],
]);
const nothing = Object.fromEntries(Object.keys(blend.options).map((name) => [name, 0]));
const input = (options: OptionValues): FitInput => ({
  training: training(),
  options,
  seed: "s",
  kernels: plainKernels,
  chosen,
});
const orderOf = (scores: ArrayLike<number>, leftOut: number): number[] =>
  [...topK(scores, { k: columnCount }).indices].filter((item) => item !== leftOut);

const members: [string, BenchmarkModel][] = [
  ["als", als],
  ["wide", wide],
  ["ease", ease],
  ["walk", walk],
  ["popularity", popular],
];
test.each(members)("a blend of %s alone ranks as it does, as it was chosen before", (name, model) => {
  const alone = model.fit(input(chosen.get(name) ?? defaultsOf(model.options)));
  const blended = blend.fit(input({ ...nothing, [name]: 2 }));
  for (let row = 0; row < rowCount; row++) {
    const expected = orderOf(Float32Array.from(alone(row)), nobodysItem);
    expect(orderOf(blended(row), -1)).toEqual(expected);
  }
});

test("an item that nobody has in training never ranks, whatever the weights", () => {
  const blended = blend.fit(input({ ...nothing, ease: 1, popularity: -1, mainstream: 0.5 }));
  for (let row = 0; row < rowCount; row++) expect(blended(row)[nobodysItem]).toBeNaN();
});

test("a search fits every member once, and only those with weight", () => {
  const kept = new Map<string, Float32Array>();
  const first = blend.fit({ ...input({ ...nothing, ease: 1, walk: 0.5 }), kept });
  const expected = Array.from({ length: rowCount }, (_, row) => Float32Array.from(first(row)));
  expect([...kept.keys()]).toEqual(["ease", "walk"]);
  const tables = [...kept.values()];
  const second = blend.fit({ ...input({ ...nothing, ease: 2, walk: 1 }), kept });
  expect([...kept.values()].every((table, at) => table === tables[at])).toBe(true);
  expected.forEach((scores, row) => expect(orderOf(second(row), -1)).toEqual(orderOf(scores, -1)));
});

test("wide without its exponent is als", () => {
  const [one, other] = [als, wide].map((model) =>
    model.fit(input({ ...defaultsOf(wide.options), ...small, lengthExponent: 0 })),
  );
  for (let row = 0; row < rowCount; row++) expect(Array.from(other(row))).toEqual(Array.from(one(row)));
});

test("a matrix that is too large to invert is refused before anything is fitted, unless ease has no part in it", () => {
  const size = { listeners: 7000, items: 8000, pairs: 70_000, coListens: 700_000 };
  const refused = "--set ease.largestSide: the smaller of listeners and items is 7000, more than 6000";
  expect(() => ease.memory(size, defaultsOf(ease.options))).toThrow(refused);
  expect(() => blend.memory(size, defaultsOf(blend.options))).toThrow(refused);
  const without = blend.memory(size, { ...nothing, als: 1 });
  expect(without.bytes).toBeGreaterThan(2 * 4 * size.listeners * size.items);
  expect(without.bytes).toBeLessThan(3 * 4 * size.listeners * size.items);
});
