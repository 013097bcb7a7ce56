import { expect, test } from "vitest";
import { plant } from "../architecture/planted.ts";
import { repositoryFile, runTool } from "./runTool.ts";

const config = {
  "tsconfig.json": repositoryFile("packages/config/tsconfig.node.json").replace('"node"', ""),
  "package.json": { type: "module" },
};

const violations: [what: string, code: string, text: string][] = [
  ["an enum, which Node cannot run", "TS1294", "export enum Kind { One }\n"],
  ["a parameter property", "TS1294", "export class A { constructor(private readonly b: number) { this.b; } }\n"],
  ["a namespace with values", "TS1294", "export namespace A { export const b = 1; }\n"],
  ["a type imported as a value", "TS1484", 'import { Kind } from "./kind.ts";\nexport type Other = Kind;\n'],
  ["an implicit any", "TS7006", "export const f = (a) => a;\n"],
  ["a value that may be missing", "TS18048", "export const f = (a?: string): number => a.length;\n"],
  ["a local that nothing reads", "TS6133", "export const f = (): void => {\n  const a = 1;\n};\n"],
];

test.each(violations)("TypeScript refuses %s", (_what, error, text) => {
  const root = plant({ ...config, "a.ts": text, "kind.ts": "export type Kind = 1;\n" });
  const { code, output } = runTool(root, "tsc", ["--noEmit", "--skipLibCheck", "-p", "."]);
  expect(code).not.toBe(0);
  expect(output).toMatch(new RegExp(`^a\\.ts\\(\\d+,\\d+\\): error ${error}:`, "m"));
});

test("plain typed code passes", () => {
  const root = plant({ ...config, "a.ts": "export const f = (a: number[]): number => a[0] ?? 0;\n" });
  expect(runTool(root, "tsc", ["--noEmit", "-p", "."])).toEqual({ code: 0, output: "" });
});
