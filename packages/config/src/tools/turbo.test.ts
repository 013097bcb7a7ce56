import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { plant, type PlantedFiles } from "../architecture/planted.ts";
import { repositoryFile, runTool } from "./runTool.ts";

const repository = resolve(import.meta.dirname, "../../../..");
const members = ["apps/listener", "apps/admin", "apps/worker", "e2e"].concat(
  readdirSync(resolve(repository, "packages"))
    .map((name) => `packages/${name}`)
    .filter((member) => existsSync(resolve(repository, member, "package.json"))),
);

/** The workspace with its real tags and rules, and nothing in its packages. */
function workspace(): PlantedFiles {
  const files: PlantedFiles = {
    "package.json": { name: "planted", packageManager: "pnpm@10.34.9" },
    "pnpm-workspace.yaml": "packages: [apps/*, packages/*, e2e]\n",
    "pnpm-lock.yaml": "lockfileVersion: '9.0'\n",
    "turbo.json": repositoryFile("turbo.json"),
  };
  for (const member of members) {
    files[`${member}/package.json`] = { name: `@segue/${member.split("/").at(-1)}` };
    files[`${member}/turbo.json`] = repositoryFile(`${member}/turbo.json`);
    files[`${member}/src/own.ts`] = "export const own = 1;\n";
  }
  return files;
}

function boundaries(files: PlantedFiles) {
  return runTool(plant({ ...workspace(), ...files }), "turbo", ["boundaries"]);
}

/** `from` depends on `to` and imports it. */
function importing(from: string, to: string): PlantedFiles {
  return {
    [`packages/${from}/package.json`]: { name: `@segue/${from}`, dependencies: { [`@segue/${to}`]: "workspace:*" } },
    [`packages/${from}/src/a.ts`]: `import { own } from "@segue/${to}";\nexport const a = own;\n`,
  };
}

test.each(members)("%s has a tag that the root's rules know", (member) => {
  const { tags } = JSON.parse(repositoryFile(`${member}/turbo.json`)) as { tags: string[] };
  const { boundaries: rules } = JSON.parse(repositoryFile("turbo.json")) as { boundaries: { tags: object } };
  expect(tags).toHaveLength(1);
  expect(Object.keys(rules.tags)).toContain(tags[0]);
});

test.each([
  ["engine", "db"],
  ["kernels", "engine"],
  ["ui", "engine"],
  ["simulator", "db"],
  ["db", "services"],
  ["services", "simulator"],
  ["api", "ui"],
])("%s may not depend on %s", (from, to) => {
  const { code, output } = boundaries(importing(from, to));
  expect(code).not.toBe(0);
  expect(output).toContain(`@segue/${to}`);
});

test("a package that is not in package.json may not be imported", () => {
  const text = 'import { own } from "@segue/engine";\nexport const a = own;\n';
  const { code, output } = boundaries({ "packages/services/src/a.ts": text });
  expect(code).not.toBe(0);
  expect(output).toContain("packages/services/src/a.ts");
});

test("a file outside of the package may not be imported", () => {
  const text = 'import { own } from "../../engine/src/own.ts";\nexport const a = own;\n';
  const { code, output } = boundaries({ "packages/services/src/a.ts": text });
  expect(code).not.toBe(0);
  expect(output).toContain("packages/services/src/a.ts");
});

test("an allowed dependency passes, and the number of files is said", () => {
  const { code, output } = boundaries(importing("services", "engine"));
  expect(output).toMatch(/Checked [1-9]\d* files in [1-9]\d* packages, no issues found/);
  expect(code).toBe(0);
});
