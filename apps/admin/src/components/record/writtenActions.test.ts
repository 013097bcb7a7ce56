import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { actionWords } from "./actionWords.ts";

const packages = resolve(import.meta.dirname, "../../../../../packages");
const written = /(?:AuditEntry|AuditWriter|auditEntry)\b|\baction: "/u;
const action = /"(?<action>[a-z][A-Za-z]*\.[a-z][A-Za-z-]*)"/gu;

/** Every action that stands in a file which writes the record. */
function actionsOfTheCode(): string[] {
  const files = globSync("{db,services}/src/**/*.ts", { cwd: packages })
    .filter((file) => !/generated|testing|\.test\.ts$/u.test(file))
    .map((file) => readFileSync(resolve(packages, file), "utf8"))
    .filter((text) => written.test(text));
  const named = files.flatMap((text) => Array.from(text.matchAll(action), ({ groups }) => groups?.["action"] ?? ""));
  return [...new Set(named)].toSorted();
}

test("everything that the code can write into the record has words", () => {
  const actions = actionsOfTheCode();
  expect(actions.length).toBeGreaterThan(30);
  expect(actions).toContain("person.role-changed");
  expect(actions.filter((name) => actionWords(name) === null)).toEqual([]);
});
