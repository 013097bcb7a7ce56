import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { commandFolders, stepEnvironment } from "../verify/env.ts";

const repository = resolve(import.meta.dirname, "../../../..");
const bin = join(repository, "node_modules/.bin");

/** The text of a file of this repository: the real configuration, not a copy of it. */
export function repositoryFile(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}

/** Runs one of the workspace's own commands in a folder, as `npm test` does in the repository. */
export function runTool(folder: string, command: string, words: readonly string[]): { code: number; output: string } {
  const path = [bin, ...commandFolders()].join(":");
  const env = stepEnvironment({ PATH: path, NO_COLOR: "1", DO_NOT_TRACK: "1", TURBO_TELEMETRY_DISABLED: "1" });
  const answer = spawnSync(join(bin, command), words, { cwd: folder, env, encoding: "utf8" });
  return { code: answer.status ?? 1, output: answer.stdout + answer.stderr };
}
