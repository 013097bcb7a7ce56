import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { currentRun, segueEnvironment } from "./env.ts";

const root = resolve(import.meta.dirname, "../..");

/**
 * Runs a `segue` command beside the Segue under test, on its database and folder.
 *
 * @returns what it printed
 * @throws Error with what it printed when it fails
 */
export function segueCommand(...words: string[]): string {
  return execFileSync(process.execPath, ["apps/worker/src/segue.ts", ...words], {
    cwd: root,
    env: segueEnvironment({ SEGUE_DATA_DIR: currentRun().folder }),
    encoding: "utf8",
  });
}
