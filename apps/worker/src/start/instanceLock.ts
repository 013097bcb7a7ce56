import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { tryHoldFile } from "@segue/services/server";

/** Thrown when another Segue serves from the same data folder. */
export class AlreadyRunning extends Error {
  override readonly name = "AlreadyRunning";
}

/** Segue as it serves; an import or a training is no second start. */
const servingSegue = /segue\.ts( start)?$/;

/**
 * Takes the data folder for this process, so that two starts never work on one database.
 * @returns what gives it back
 * @throws AlreadyRunning when a living Segue holds it; Error when the folder cannot be written
 */
export function holdDataFolder(folder: string): () => void {
  const holding = tryHold(folder);
  if ("release" in holding) return holding.release;
  throw new AlreadyRunning(
    `Segue already runs from ${folder} as process ${holding.holder}: use it, or stop it with Ctrl-C first`,
  );
}

function tryHold(folder: string): ReturnType<typeof tryHoldFile> {
  try {
    mkdirSync(folder, { recursive: true });
    return tryHoldFile(join(folder, "start.lock"), (words) => servingSegue.test(words));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `cannot write to ${folder} (${code}): give yourself permission, or name another folder in SEGUE_DATA_DIR`,
      { cause: error },
    );
  }
}
