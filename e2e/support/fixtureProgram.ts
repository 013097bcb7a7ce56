import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { currentRun, segueEnvironment } from "./env.ts";

const root = resolve(import.meta.dirname, "../..");

/**
 * Runs a program that changes the database of the Segue under test past what its people may do.
 *
 * @returns what it printed
 */
export function fixtureProgram(name: "forgeReason" | "withdrawItem", ...words: string[]): string {
  return execFileSync(process.execPath, [`packages/db/src/testing/${name}.fixture.ts`, ...words], {
    cwd: root,
    env: segueEnvironment({ SEGUE_DATA_DIR: currentRun().folder }),
    encoding: "utf8",
  });
}
