import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { destinations, destinationsFor, groups } from "./destinations.ts";

const pages = resolve(import.meta.dirname, "../../app/(console)");

test("every place that the navigation names is there, once", () => {
  const missing = destinations.filter(({ href }) => !existsSync(resolve(pages, href.slice(1), "page.tsx")));
  expect(missing.map(({ href }) => href)).toEqual([]);
  expect(new Set(destinations.map(({ href }) => href)).size).toBe(destinations.length);
});

test("a role sees its own pages in the order of the parts, and everybody the overview", () => {
  const namesOf = (role: string) => destinationsFor(role).flatMap(({ pages: some }) => some.map(({ href }) => href));
  expect(namesOf("viewer")).not.toContain("/lens");
  expect(namesOf("admin")).toEqual(destinations.map(({ href }) => href));
  for (const role of ["viewer", "approver", "auditor"]) expect(namesOf(role)[0]).toBe("/");
  const parts = destinationsFor("admin").map(({ group }) => group);
  expect(parts).toEqual(groups.filter((group) => parts.includes(group)));
});
