import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { purityRule } from "./purityRule.ts";

const violations = [
  "export const now = Date.now();",
  "export const now = () => new Date();",
  "export const chance = () => Math.random();",
  "export const chance = Math.random;",
  'export const answer = fetch("http://localhost");',
  'import { readFileSync } from "node:fs";',
  'import { readFileSync } from "fs";',
  "export const id = crypto.randomUUID();",
  "export const later = (work: () => void) => setTimeout(work, 1);",
  "export const memory = process.memoryUsage();",
];

test.each(violations)("the engine never says %s", (text) => {
  const findings = enforceOn(purityRule, { "packages/engine/src/model/train.ts": text });
  expect(findings).toEqual([expect.stringContaining("packages/engine/src/model/train.ts:1 engine is pure: ")]);
});

test("a given time is fine, and a test may read files", () => {
  const findings = enforceOn(purityRule, {
    "packages/engine/src/model/train.ts": "export const day = (ms: number) => new Date(ms).getUTCDay();",
    "packages/engine/src/model/train.test.ts": 'import { readFileSync } from "node:fs";',
  });
  expect(findings).toEqual([]);
});
