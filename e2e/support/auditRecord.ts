import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { currentRun, segueEnvironment } from "./env.ts";
import { fixtureProgram } from "./fixtureProgram.ts";

const cwd = resolve(import.meta.dirname, "../..");
const env = () => segueEnvironment({ SEGUE_DATA_DIR: currentRun().folder });

/** What `segue audit verify` says, and the code that it ends with. */
export function verifyRecord(): { said: string; code: number | null } {
  const words = ["apps/worker/src/segue.ts", "audit", "verify"];
  const { stdout, status } = spawnSync(process.execPath, words, { cwd, env: env(), encoding: "utf8" });
  return { said: stdout, code: status };
}

/** Writes another reason into an entry past the database's guard, as somebody with its password could; answers with the one that stood there. */
export function forgeReason(entry: string, reason: string): string {
  return fixtureProgram("forgeReason", entry, reason);
}
