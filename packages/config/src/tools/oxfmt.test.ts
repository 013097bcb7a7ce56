import { expect, test } from "vitest";
import { plant } from "../architecture/planted.ts";
import { repositoryFile, runTool } from "./runTool.ts";

const config = { ".oxfmtrc.json": repositoryFile(".oxfmtrc.json") };

test("text that is not formatted is named", () => {
  const { code, output } = runTool(plant({ ...config, "src/a.ts": "export const a  = 'one'" }), "oxfmt", [
    "--check",
    "src",
  ]);
  expect(code).not.toBe(0);
  expect(output).toContain("src/a.ts");
});

test("formatted text passes, 120 columns wide", () => {
  const text = `export const a = "${"x".repeat(100)}";\n`;
  expect(runTool(plant({ ...config, "src/a.ts": text }), "oxfmt", ["--check", "src"]).code).toBe(0);
});
