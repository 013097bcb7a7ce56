import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { enforceOn, plant } from "../planted.ts";
import { readRepository } from "../repository.ts";
import { rules } from "./allRules.ts";

const files = readdirSync(import.meta.dirname);
const ruleFiles = files.filter((name) => name.endsWith("Rule.ts"));

test("every rule is enforced and proven by planted violations", () => {
  expect(rules).toHaveLength(ruleFiles.length);
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  for (const file of ruleFiles) expect(files).toContain(file.replace(/\.ts$/, ".test.ts"));
});

/** These look at every file there is; an empty checkout fails before they are asked. */
const seesEverything = new Set([
  "layers",
  "published exports only",
  "no barrels",
  "no drawer names",
  "median file length",
]);

test.each(rules.filter((rule) => !seesEverything.has(rule.name)))("$name fails when it saw no file", (rule) => {
  expect(() => enforceOn(rule, { "prisma/env.ts": "export const a = 1;" })).toThrow(`${rule.name} saw no file`);
});

test("an empty checkout fails instead of passing", () => {
  expect(() => readRepository(plant({ "README.md": "nothing here" }))).toThrow("nothing was checked");
});

test("a file that cannot be parsed fails instead of being skipped", () => {
  const root = plant({ "packages/db/src/broken.ts": "export const = ;" });
  expect(() => readRepository(root)).toThrow("packages/db/src/broken.ts cannot be parsed");
});
