import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { procedureRule } from "./procedureRule.ts";

const path = "packages/api/src/listener/home.ts";
const violations = [
  "export const get = procedure.query(({ ctx }) => { const home = serveHome({ ctx }); return home; });",
  "export const put = procedure.mutation(async function () { await first(); await second(); });",
  "export const get = procedure.query(() => { try { return serveHome(); } catch { return null; } });",
];

test.each(violations)("too thick: %s", (text) => {
  expect(enforceOn(procedureRule, { [path]: text })).toEqual([expect.stringContaining(`${path}:1 thin procedures: `)]);
});

test("one call is thin", () => {
  const text = "export const get = procedure.input(shape).query(({ ctx, input }) => serveHome({ ctx, input }));";
  expect(enforceOn(procedureRule, { [path]: text })).toEqual([]);
});
