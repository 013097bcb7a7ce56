import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plant, writeTree } from "../architecture/planted.ts";
import { repositoryFile, runTool } from "./runTool.ts";

const lines = (count: number, indent = "") =>
  Array.from({ length: count }, (_, at) => `${indent}use(${at});`).join("\n");
const longFile = `import { use } from "./use.ts";\n${lines(250)}\n`;
const longFunction = `import { use } from "./use.ts";\nexport function long() {\n${lines(51, "  ")}\n}\n`;
const deep =
  "export function deep(n: number) { if (n > 1) { if (n > 2) { if (n > 3) { if (n > 4) return n; } } } return 0; }\n";

/** One file a rule: path, text, and the rule that must name it. */
const planted: [path: string, text: string, rule: string][] = [
  ["packages/db/src/longFile.ts", longFile, "max-lines"],
  ["packages/db/src/longFunction.ts", longFunction, "max-lines-per-function"],
  [
    "packages/db/src/params.ts",
    "export const sum = (a: number, b: number, c: number, d: number) => a + b + c + d;\n",
    "max-params",
  ],
  ["packages/db/src/deep.ts", deep, "max-depth"],
  ["packages/db/src/any.ts", "export const a: any = 1;\n", "no-explicit-any"],
  ["packages/db/src/ignore.ts", "// @ts-ignore\nexport const a: string = 1;\n", "ban-ts-comment"],
  ["packages/db/src/later.ts", "// TODO: later\nexport const a = 1;\n", "no-warning-comments"],
  [
    "packages/db/src/floating.ts",
    "const f = async () => 1;\nexport const g = () => { f(); };\n",
    "no-floating-promises",
  ],
  ["packages/db/src/await.ts", "export const g = async () => { await 1; };\n", "await-thenable"],
  ["packages/db/src/console.ts", "console.log(1);\n", "no-console"],
  ["packages/db/src/unused.ts", "const a = 1;\nexport {};\n", "no-unused-vars"],
  ["packages/db/src/one.ts", 'import { two } from "./two.ts";\nexport const one = () => two;\n', "no-cycle"],
  ["packages/db/src/two.ts", 'import { one } from "./one.ts";\nexport const two = () => one;\n', "no-cycle"],
  ["packages/db/src/json.ts", 'export const a: number = JSON.parse("1");\n', "no-unsafe-assignment"],
  [
    "packages/db/src/exhaust.ts",
    'export const f = (a: "x" | "y") => { switch (a) { case "x": return 1; } };\n',
    "switch-exhaustiveness-check",
  ],
  ["packages/db/src/disabled.ts", "// oxlint-disable-next-line no-console\nexport const a = 1;\n", "Unused"],
];

const allowed: [string, string][] = [
  ["apps/worker/src/console.ts", "declare const console: { log(value: number): void };\nconsole.log(1);\n"],
  ["packages/db/src/long.test.ts", longFunction],
  ["packages/db/src/use.ts", "export const use = (value: number): number => value;\n"],
];

let root = "";
let answer = { code: 0, output: "" };
const findingsIn = (path: string) => answer.output.split("\n").filter((line) => line.startsWith(`${path}:`));

beforeAll(() => {
  const tree = [...planted, ...allowed].map(([path, text]) => [path, text] as const);
  root = writeTree({
    ...Object.fromEntries(tree),
    ".oxlintrc.json": repositoryFile(".oxlintrc.json"),
    "tsconfig.json": repositoryFile("packages/config/tsconfig.node.json").replace('"node"', ""),
  });
  answer = runTool(root, "oxlint", ["--format=unix"]);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(planted)("%s is found", (path, _text, rule) => {
  expect(findingsIn(path).join("\n")).toContain(rule);
  expect(answer.code).not.toBe(0);
});

test.each(allowed)("%s may", (path) => {
  expect(findingsIn(path)).toEqual([]);
});

test("a linter that saw no file fails", () => {
  const empty = plant({ ".oxlintrc.json": repositoryFile(".oxlintrc.json") });
  expect(runTool(empty, "oxlint", []).code).not.toBe(0);
});
