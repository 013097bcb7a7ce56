import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { medianRule } from "./medianRule.ts";

const ofLength = (lines: number) => Array.from({ length: lines }, (_, at) => `export const a${at} = ${at};`).join("\n");

test("a repository of long files is found", () => {
  const findings = enforceOn(medianRule, {
    "packages/db/src/a.ts": ofLength(61),
    "packages/db/src/b.ts": ofLength(90),
    "packages/db/src/c.ts": ofLength(10),
  });
  expect(findings).toEqual([expect.stringContaining("median file length: the median file has 61 lines")]);
});

test("one long file among short ones passes", () => {
  const short = ofLength(60);
  const files = { "packages/db/src/a.ts": short, "packages/db/src/b.ts": short, "packages/db/src/c.ts": ofLength(200) };
  expect(enforceOn(medianRule, files)).toEqual([]);
});
