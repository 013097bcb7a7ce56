import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readRepository } from "./repository.ts";
import { enforce } from "./rule.ts";
import { rules } from "./rules/allRules.ts";

const repository = readRepository(resolve(import.meta.dirname, "../../../.."));

test.each(rules)("the repository keeps the rule: $name", (rule) => {
  expect(enforce(rule, repository)).toEqual([]);
});
