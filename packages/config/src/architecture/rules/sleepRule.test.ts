import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { sleepRule } from "./sleepRule.ts";

const violations: [string, string][] = [
  ["packages/db/src/a.test.ts", "await new Promise((done) => setTimeout(done, 100));"],
  ["packages/db/src/a.test.ts", 'import { setTimeout as pause } from "node:timers/promises";'],
  ["e2e/listener/home.spec.ts", "await page.waitForTimeout(500);"],
];

test.each(violations)("%s sleeps: %s", (path, text) => {
  expect(enforceOn(sleepRule, { [path]: text })).toEqual([expect.stringContaining(`${path}:1 no sleeps in tests: `)]);
});

test("waiting for a state is no sleep", () => {
  const text = "await expect(page.getByRole('heading')).toBeVisible();";
  expect(enforceOn(sleepRule, { "e2e/listener/home.spec.ts": text })).toEqual([]);
});
