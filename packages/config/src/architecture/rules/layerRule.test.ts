import { expect, test } from "vitest";
import { enforceOn, type PlantedFiles } from "../planted.ts";
import { layerRule } from "./layerRule.ts";

const members: PlantedFiles = {
  "apps/listener/package.json": { name: "@segue/listener" },
  "apps/worker/package.json": { name: "@segue/worker" },
  "packages/api/package.json": { name: "@segue/api", exports: { "./listener": "./src/listener/index.ts" } },
  "packages/services/package.json": { name: "@segue/services", exports: { "./data": "./src/data/index.ts" } },
  "packages/db/package.json": { name: "@segue/db", exports: { ".": "./src/index.ts", "./server": "./src/server.ts" } },
  "packages/engine/package.json": {
    name: "@segue/engine",
    exports: { "./data": "./src/data/index.ts", "./math": "./src/math/index.ts", "./model": "./src/model/index.ts" },
  },
  "packages/kernels/package.json": { name: "@segue/kernels", exports: { ".": "./src/index.ts" } },
  "packages/simulator/package.json": { name: "@segue/simulator" },
  "packages/ui/package.json": { name: "@segue/ui" },
  "e2e/package.json": { name: "@segue/e2e" },
};

const forbidden: [string, string][] = [
  ["apps/listener/src/home.ts", 'import { db } from "@segue/db";'],
  ["apps/listener/src/home.ts", 'import type { Verb } from "@segue/services/data";'],
  ["apps/worker/src/import.ts", 'import { rows } from "@segue/db";'],
  ["packages/api/src/home.ts", 'export { rows } from "@segue/db";'],
  ["packages/services/src/home.ts", 'import { router } from "@segue/api/listener";'],
  ["packages/db/src/rows.ts", 'import { fold } from "@segue/engine/model";'],
  ["packages/db/src/rows.ts", 'import { verb } from "@segue/services/data";'],
  ["packages/simulator/src/world.ts", 'import { train } from "@segue/engine/model";'],
  ["packages/engine/src/data/rows.ts", 'const rows = await import("@segue/db");'],
  ["packages/engine/src/data/rows.test.ts", 'import { testDatabase } from "@segue/db";'],
  ["packages/kernels/src/gram.ts", 'import type { Interactions } from "@segue/engine/math";'],
  ["packages/simulator/src/world.ts", 'import { createKernels } from "@segue/kernels";'],
  ["packages/ui/src/card.tsx", 'import type { Track } from "@segue/engine/data";'],
  ["e2e/listener/home.spec.ts", 'import { Home } from "../../apps/listener/src/home.ts";'],
];

test.each(forbidden)("%s may not say %s", (path, text) => {
  const findings = enforceOn(layerRule, { ...members, [path]: text });
  expect(findings).toEqual([expect.stringContaining(`${path}:1 layers: `)]);
});

const allowed: [string, string][] = [
  ["apps/listener/src/home.ts", 'import type { ListenerRouter } from "@segue/api/listener";'],
  ["apps/worker/src/start.ts", 'import { startServer } from "@segue/db/server";'],
  ["packages/db/src/rows.ts", 'import type { Model } from "@segue/engine/model";'],
  ["packages/engine/src/model/als.ts", 'import { plainKernels } from "@segue/kernels";'],
  ["packages/services/src/model/train.ts", 'import { createKernels } from "@segue/kernels";'],
  ["packages/simulator/src/world.ts", 'import { seeded } from "@segue/engine/math";'],
  ["packages/api/src/home.test.ts", 'import { testDatabase } from "@segue/db/testing";'],
  ["e2e/support/rows.ts", 'import { testDatabase } from "@segue/db/testing";'],
];

test.each(allowed)("%s may say %s", (path, text) => {
  expect(enforceOn(layerRule, { ...members, [path]: text })).toEqual([]);
});

test("a dependency that skips a layer is found in package.json too", () => {
  const manifest = { name: "@segue/api", dependencies: { "@segue/db": "workspace:*" } };
  const findings = enforceOn(layerRule, {
    ...members,
    "packages/api/package.json": manifest,
    "packages/api/src/home.ts": "export const a = 1;",
  });
  expect(findings).toEqual([expect.stringContaining("packages/api/package.json:1 layers: ")]);
});

test("a member without a place among the layers is found", () => {
  const findings = enforceOn(layerRule, {
    "packages/extra/package.json": { name: "@segue/extra" },
    "packages/extra/src/a.ts": "export const a = 1;",
  });
  expect(findings).toEqual([expect.stringContaining("packages/extra:1 layers: ")]);
});
