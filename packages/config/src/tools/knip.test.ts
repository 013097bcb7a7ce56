import { expect, test } from "vitest";
import { plant, type PlantedFiles } from "../architecture/planted.ts";
import { repositoryFile, runTool } from "./runTool.ts";

const workspace: PlantedFiles = {
  "knip.jsonc": repositoryFile("knip.jsonc"),
  "package.json": { name: "planted", private: true },
  "pnpm-workspace.yaml": "packages: [packages/*]\n",
  "packages/engine/package.json": { name: "@segue/engine", exports: { "./data": "./src/data/index.ts" } },
  "packages/engine/src/data/index.ts": 'export { one } from "./one.ts";\n',
  "packages/engine/src/data/one.ts": "export const one = 1;\n",
};

function unused(files: PlantedFiles) {
  const words = ["--no-progress", "--no-config-hints"];
  return runTool(plant({ ...workspace, ...files }), "knip", words);
}

test("a file that nothing imports is named", () => {
  const { code, output } = unused({ "packages/engine/src/data/left.ts": "export const left = 1;\n" });
  expect(code).not.toBe(0);
  expect(output).toContain("packages/engine/src/data/left.ts");
});

test("an export that nothing imports is named", () => {
  const text = "export const one = 1;\nexport const forgotten = 2;\n";
  const { code, output } = unused({ "packages/engine/src/data/one.ts": text });
  expect(code).not.toBe(0);
  expect(output).toContain("forgotten");
});

test("a dependency that nothing imports is named", () => {
  const manifest = { name: "@segue/engine", exports: { "./data": "./src/data/index.ts" }, dependencies: { zod: "1" } };
  const { code, output } = unused({ "packages/engine/package.json": manifest });
  expect(code).not.toBe(0);
  expect(output).toContain("zod");
});

test("a package without leftovers passes", () => {
  expect(unused({})).toEqual({ code: 0, output: "" });
});
