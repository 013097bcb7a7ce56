import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { engineTestRule } from "./engineTestRule.ts";

const path = "packages/engine/src/math/mean.ts";

test.each(["export function mean() {}", "export const mean = (values: number[]) => values.length;"])(
  "%s needs a test beside it",
  (text) => {
    expect(enforceOn(engineTestRule, { [path]: text })).toEqual([
      expect.stringContaining(`${path}:1 engine test beside: `),
    ]);
  },
);

test("a test that does not import the file does not count, nor does one of another step", () => {
  const findings = enforceOn(engineTestRule, {
    [path]: "export function mean() {}",
    "packages/engine/src/math/mean.test.ts": "export {};",
    "packages/engine/src/data/other.test.ts": 'import { mean } from "../math/mean.ts";',
  });
  expect(findings).toEqual([expect.stringContaining(`${path}:1 engine test beside: `)]);
});

test("a tested function and a file of types pass", () => {
  const findings = enforceOn(engineTestRule, {
    [path]: "export function mean() {}",
    "packages/engine/src/math/averages.test.ts": 'import { mean } from "./mean.ts";',
    "packages/engine/src/math/vector.ts": "export type Vector = number[];",
  });
  expect(findings).toEqual([]);
});
