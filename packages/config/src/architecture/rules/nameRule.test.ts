import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { nameRule } from "./nameRule.ts";

const drawers = [
  "packages/db/src/utils.ts",
  "packages/db/src/dateUtil.ts",
  "packages/services/src/helpers/dates.ts",
  "apps/admin/src/misc/a.tsx",
  "packages/common/src/a.ts",
  "apps/worker/src/SessionManager.ts",
];

test.each(drawers)("%s is a drawer", (path) => {
  const findings = enforceOn(nameRule, { [path]: "export const a = 1;" });
  expect(findings).toEqual([expect.stringContaining(`${path}:1 no drawer names: `)]);
});

test("the product manager is a person", () => {
  expect(enforceOn(nameRule, { "packages/api/src/admin/productManager.ts": "export const a = 1;" })).toEqual([]);
});
