import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { machinePathRule } from "./machinePathRule.ts";

const path = "packages/services/src/data/read.ts";

test.each([
  'const data = "/mnt/music/data";',
  "const data = `/home/${name}/music`;",
  'const data = "../shared/data";',
  'const data = "C:\\\\music";',
])("%s is a place on one machine", (text) => {
  expect(enforceOn(machinePathRule, { [path]: text })).toEqual([
    expect.stringContaining(`${path}:1 no machine paths: `),
  ]);
});

test("routes, system places and what env.ts resolves are none", () => {
  const findings = enforceOn(machinePathRule, {
    [path]: 'const route = "/history"; const place = "/var/lib/segue"; import { a } from "../sharedCards.ts";',
    "packages/engine/src/env.ts": 'export const data = process.env.SEGUE_SHARED_DATA ?? "../shared/data";',
  });
  expect(findings).toEqual([]);
});
