import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { processWords } from "./processWords.ts";

/** Either ours until `release`, or a living process's. */
export type Holding = { release: () => void } | { holder: number };

/** What this very process holds: its number in any other lock was left by a killed one, as after a container's restart. */
const held = new Set<string>();

/**
 * Tries to hold a file for this process. A link brings the lock and its holder's number at once, so that nobody reads half
 * a lock; one whose holder was killed is taken over.
 *
 * @param isHolder whether a living process with these words may be the one that wrote its number: after a kill the number
 *   may belong to anybody
 * @throws Error of the file system where the file cannot be written
 */
export function tryHoldFile(file: string, isHolder: (words: string) => boolean): Holding {
  for (;;) {
    if (take(file)) return { release: () => release(file) };
    const holder = holderOf(file);
    if (holder === undefined) continue;
    if (isLiving(holder, { file, isHolder })) return { holder };
    discard(file, holder);
  }
}

/**
 * Runs `work` while no other process of Segue holds the file; waits for one that does.
 * @throws Error naming the holder when it keeps the file for longer than `patienceMs`
 */
export async function withFileLock<Result>(
  { file, patienceMs }: { file: string; patienceMs: number },
  work: () => Promise<Result>,
): Promise<Result> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const holding = tryHoldFile(file, (words) => words.includes("node"));
    if ("release" in holding) {
      try {
        return await work();
      } finally {
        holding.release();
      }
    }
    if (Date.now() > deadline)
      throw new Error(
        `process ${holding.holder} holds ${file}: end that process, or delete the file if it is not Segue`,
      );
    await wait(100);
  }
}

function isLiving(holder: number, lock: { file: string; isHolder: (words: string) => boolean }): boolean {
  if (holder === process.pid) return held.has(lock.file);
  const words = processWords(holder);
  return words !== undefined && lock.isHolder(words);
}

function take(file: string): boolean {
  const own = `${file}.${process.pid}.${randomUUID()}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    held.add(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** NaN of a broken lock; undefined when there is none any more. */
function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, "utf8").trim() || Number.NaN);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Moves a dead holder's lock away; one that a faster process has taken in this moment is put back. */
function discard(file: string, dead: number): void {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
    if (!Object.is(holderOf(aside), dead)) linkSync(aside, file);
  } catch {
    // Somebody else was faster: the next try sees what there is.
  } finally {
    rmSync(aside, { force: true });
  }
}

function release(file: string): void {
  held.delete(file);
  if (holderOf(file) === process.pid) rmSync(file, { force: true });
}
