import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { environmentRule } from "./environmentRule.ts";

const violations = [
  "const port = process.env.PORT;",
  'const port = process.env["PORT"];',
  "const { env } = process;",
  'import { env } from "node:process";',
  "const mode = import.meta.env.MODE;",
];

test.each(violations)("outside of env.ts nobody says %s", (text) => {
  const findings = enforceOn(environmentRule, { "packages/db/src/connect.ts": text });
  expect(findings).toEqual([expect.stringContaining("packages/db/src/connect.ts:1 environment only in env.ts: ")]);
});

test("env.ts and the start-up scripts may", () => {
  const findings = enforceOn(environmentRule, {
    "packages/db/src/env.ts": "export const port = process.env.PORT;",
    "packages/config/bin/start.mjs": "const path = process.env.PATH;",
    "packages/db/src/connect.ts": "const id = process.pid;",
  });
  expect(findings).toEqual([]);
});
