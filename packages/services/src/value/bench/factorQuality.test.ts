import { seededRandom } from "@segue/engine/math";
import { evaluateRanking } from "@segue/engine/value";
import { plainKernels } from "@segue/kernels";
import { expect, test } from "vitest";
import { twoScenes } from "../testing/twoScenes.ts";
import { ndcgOfFactors } from "./factorQuality.ts";

test("judges factors as scoring everything does", () => {
  const { train, openTest } = twoScenes("a");
  const held = openTest();
  const random = seededRandom("factors");
  const width = 4;
  const draw = (count: number) => Float32Array.from({ length: count * width }, () => random() - 0.5);
  const sides = { width, listeners: draw(train.rowCount), items: draw(train.columnCount) };
  const product = (row: number, column: number): number => {
    let sum = 0;
    for (let at = 0; at < width; at++) sum += sides.listeners[row * width + at] * sides.items[column * width + at];
    return sum;
  };
  const scoresOf = (row: number) => Array.from({ length: train.columnCount }, (_, column) => product(row, column));
  const expected = evaluateRanking({ scoresOf, train, test: held, ks: [5] }).at[0].ndcg;
  expect(expected).toBeGreaterThan(0.1);
  expect(ndcgOfFactors(plainKernels, sides, { train, test: held, k: 5 })).toBeCloseTo(expected, 10);
});
