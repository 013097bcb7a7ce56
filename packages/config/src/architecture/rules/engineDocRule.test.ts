import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { engineDocRule } from "./engineDocRule.ts";

const path = "packages/engine/src/math/mean.ts";

test.each([
  "export function mean() {}",
  "// the mean\nexport function mean() {}",
  "/** a type */\ntype A = 1;\nexport function mean() {}",
])("%s has no doc comment", (text) => {
  expect(enforceOn(engineDocRule, { [path]: text })).toEqual([
    expect.stringMatching(/mean\.ts:\d engine functions documented: mean /),
  ]);
});

test("a doc comment directly before the function passes", () => {
  expect(enforceOn(engineDocRule, { [path]: "/** The arithmetic mean. */\nexport function mean() {}" })).toEqual([]);
});
