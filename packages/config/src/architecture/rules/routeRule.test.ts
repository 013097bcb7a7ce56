import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { routeRule } from "./routeRule.ts";

const path = "apps/listener/src/app/(home)/page.tsx";
const violations = [
  Array.from({ length: 40 }, (_, at) => `const line${at} = ${at};`).join("\n"),
  "export default function Page() { for (const a of []) show(a); return <p />; }",
  "export default async function Page() { try { return await read(); } catch { return <p />; } }",
];

test.each(violations)("a route file with logic or length is found", (text) => {
  expect(enforceOn(routeRule, { [path]: text })).toEqual([expect.stringMatching(/page\.tsx:\d+ thin routes: /)]);
});

test("a route file composes", () => {
  const text = "export default async function Page() { return <Home shelves={await readHome()} />; }";
  expect(enforceOn(routeRule, { [path]: text })).toEqual([]);
});
