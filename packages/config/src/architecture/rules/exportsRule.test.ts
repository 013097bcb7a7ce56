import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { exportsRule } from "./exportsRule.ts";

const engine = {
  "packages/engine/package.json": { name: "@segue/engine", exports: { "./data": "./src/data/index.ts" } },
  "packages/engine/src/data/index.ts": 'export { one } from "./one.ts";',
  "packages/engine/src/data/one.ts": "export const one = 1;",
};

test.each(["@segue/engine/src/data/one.ts", "@segue/engine", "../../engine/src/data/one.ts", "@segue/oracle"])(
  "%s is no published export",
  (specifier) => {
    const path = "packages/services/src/read.ts";
    const findings = enforceOn(exportsRule, { ...engine, [path]: `import { one } from "${specifier}";` });
    expect(findings).toEqual([expect.stringContaining(`${path}:1 published exports only: `)]);
  },
);

test("what exports names may be imported", () => {
  const text = 'import { one } from "@segue/engine/data";';
  expect(enforceOn(exportsRule, { ...engine, "packages/services/src/read.ts": text })).toEqual([]);
});
