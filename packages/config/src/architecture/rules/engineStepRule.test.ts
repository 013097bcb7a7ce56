import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { engineStepRule, engineSteps } from "./engineStepRule.ts";

const pairs = engineSteps.flatMap((step, at) => engineSteps.map((other, otherAt) => ({ step, other, at, otherAt })));

function importing(step: string, other: string) {
  return {
    [`packages/engine/src/${step}/one.ts`]: `import { two } from "../${other}/two.ts";`,
    [`packages/engine/src/${other}/two.ts`]: "export const two = 2;",
  };
}

test.each(pairs.filter(({ at, otherAt }) => otherAt > at))("$step may not import $other", ({ step, other }) => {
  const [finding, ...more] = enforceOn(engineStepRule, importing(step, other));
  expect(finding).toContain(`packages/engine/src/${step}/one.ts:1 engine steps: ${step} may not import ${other}`);
  expect(more).toEqual([]);
});

test.each(pairs.filter(({ at, otherAt }) => otherAt < at))("$step may import $other", ({ step, other }) => {
  expect(enforceOn(engineStepRule, importing(step, other))).toEqual([]);
});

test("a step reached by the package's own name counts as well", () => {
  const findings = enforceOn(engineStepRule, {
    "packages/engine/package.json": { name: "@segue/engine", exports: { "./value": "./src/value/index.ts" } },
    "packages/engine/src/data/one.ts": 'import type { Value } from "@segue/engine/value";',
  });
  expect(findings).toEqual([expect.stringContaining("packages/engine/src/data/one.ts:1 engine steps: ")]);
});

test("a file outside of every step is found", () => {
  const findings = enforceOn(engineStepRule, { "packages/engine/src/shared/one.ts": "export const one = 1;" });
  expect(findings).toEqual([expect.stringContaining("packages/engine/src/shared/one.ts:1 engine steps: ")]);
});
