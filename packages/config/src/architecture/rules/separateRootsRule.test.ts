import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { separateRootsRule } from "./separateRootsRule.ts";

const roots = {
  "packages/api/package.json": {
    name: "@segue/api",
    exports: { "./listener": "./src/listener/index.ts", "./admin": "./src/admin/index.ts" },
  },
  "packages/api/src/admin/index.ts": "export const adminRouter = 1;",
  "packages/api/src/listener/index.ts": 'export { home } from "./home.ts";',
  "packages/api/src/listener/home.ts": "export const home = 1;",
  "apps/listener/src/trpc/client.ts": 'import { home } from "@segue/api/listener";',
};

test("the listener app may not import the admin root, not even its type", () => {
  const path = "apps/listener/src/trpc/admin.ts";
  const text = 'import type { AdminRouter } from "@segue/api/admin";';
  expect(enforceOn(separateRootsRule, { ...roots, [path]: text })).toEqual([
    expect.stringContaining(`${path}:1 admin unreachable from listener: `),
  ]);
});

test("an admin procedure behind the listener's own router is found, with the way to it", () => {
  const path = "packages/api/src/listener/home.ts";
  const findings = enforceOn(separateRootsRule, {
    ...roots,
    [path]: 'export { adminRouter as home } from "../admin/index.ts";',
  });
  expect(findings).toEqual([expect.stringContaining(`${path}:1 admin unreachable from listener: `)]);
  expect(findings[0]).toContain(
    "client.ts → packages/api/src/listener/index.ts → packages/api/src/listener/home.ts → ",
  );
});

test("two separate roots pass", () => {
  expect(enforceOn(separateRootsRule, roots)).toEqual([]);
});
