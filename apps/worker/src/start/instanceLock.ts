import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Thrown when another Segue serves from the same data folder. */
export class AlreadyRunning extends Error {
  override readonly name = "AlreadyRunning";
}

/**
 * Takes the data folder for this process, so that two starts never work on one database.
 * @returns what gives it back
 * @throws AlreadyRunning when a living Segue holds it; Error when the folder cannot be written
 */
export function holdDataFolder(folder: string): () => void {
  makeFolder(folder);
  const file = join(folder, "start.lock");
  if (!tryHold(file)) {
    const holder = Number(readFileSync(file, "utf8"));
    if (isSegue(holder)) {
      throw new AlreadyRunning(
        `Segue already runs from ${folder} as process ${holder}: use it, or stop it with Ctrl-C first`,
      );
    }
    rmSync(file, { force: true });
    if (!tryHold(file))
      throw new AlreadyRunning(`another Segue is starting from ${folder} at this moment: use that one`);
  }
  return () => rmSync(file, { force: true });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `cannot write to ${folder} (${code}): give yourself permission, or name another folder in SEGUE_DATA_DIR`,
      { cause: error },
    );
  }
}

function tryHold(file: string): boolean {
  try {
    const handle = openSync(file, "wx");
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    throw new Error(
      `cannot write ${file} (${code}): give yourself permission, or name another folder in SEGUE_DATA_DIR`,
      { cause: error },
    );
  }
}

/** A process number that a killed Segue left behind may belong to somebody else by now. */
function isSegue(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    return execFileSync("ps", ["-o", "args=", "-p", String(processId)], { encoding: "utf8" }).includes("segue");
  } catch {
    return false;
  }
}
