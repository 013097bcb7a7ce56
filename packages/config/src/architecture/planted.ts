import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { readRepository } from "./repository.ts";
import { enforce, type Rule } from "./rule.ts";

/** File path to text; an object becomes JSON. */
export type PlantedFiles = Record<string, string | object>;

/** Writes a tree of files into a new folder outside of the repository. */
export function writeTree(files: PlantedFiles): string {
  const root = mkdtempSync(join(tmpdir(), "segue-planted-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  return root;
}

/** `writeTree`, gone after the test. */
export function plant(files: PlantedFiles): string {
  const root = writeTree(files);
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** What a rule says about a planted tree. */
export function enforceOn(rule: Rule, files: PlantedFiles): string[] {
  return enforce(rule, readRepository(plant(files)));
}
