import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { ReadQuestion } from "../interactions/readInteractions.ts";

/** A folder with these files, until the test is over. */
export function dataFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "segue-evaluate-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The question for a path with nothing else said. */
export function questionFor(data: string, more: Partial<ReadQuestion> = {}): ReadQuestion {
  return { data, format: "auto", ids: "auto", columns: {}, ...more };
}

/** The question for the only file of a folder. */
export function questionForFile(
  name: string,
  content: string | Uint8Array,
  more: Partial<ReadQuestion> = {},
): ReadQuestion {
  return questionFor(join(dataFolder({ [name]: content }), name), more);
}
