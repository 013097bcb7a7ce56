import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { barrelRule } from "./barrelRule.ts";

const engine = {
  "packages/engine/package.json": { name: "@segue/engine", exports: { "./data": "./src/data/index.ts" } },
  "packages/engine/src/data/index.ts": 'export { one } from "./one.ts";',
};

test.each(["packages/engine/src/data/all.ts", "packages/engine/src/data/deep/index.ts"])("%s is a barrel", (path) => {
  const findings = enforceOn(barrelRule, { ...engine, [path]: 'export * from "./one.ts";' });
  expect(findings).toEqual([expect.stringContaining(`${path}:1 no barrels: `)]);
});

test("a route may pass on the handler that answers it", () => {
  const route = { "apps/listener/src/app/api/auth/route.ts": 'export { GET } from "../../../trpc/auth.ts";' };
  expect(enforceOn(barrelRule, { ...engine, ...route })).toEqual([]);
});

test("a published index and a file with something of its own are none", () => {
  const own = 'export { one } from "./one.ts"; export const two = 2;';
  expect(enforceOn(barrelRule, { ...engine, "packages/engine/src/data/two.ts": own })).toEqual([]);
});
