import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** What this very process holds. Its number in another lock was left by a killed one, as after a container's restart. */
const held = new Set();

/** The command line of a process; empty when there is none. */
function wordsOf(pid) {
  try {
    if (existsSync("/proc/self/cmdline")) return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** Whether a command of Segue with this number holds the lock; after a kill or a reboot the number may be anybody's. */
function isHolder(pid, lockFile) {
  if (pid === process.pid) return held.has(lockFile);
  return Number.isInteger(pid) && pid > 0 && /(install|segue|start|test)\.mjs/.test(wordsOf(pid));
}

function holder(lockFile) {
  try {
    return Number(readFileSync(lockFile, "utf8"));
  } catch {
    return Number.NaN;
  }
}

/** Moves a dead holder's lock away; one that a faster process has taken in this moment is put back. */
function discard(lockFile, deadPid) {
  const aside = `${lockFile}.dead.${process.pid}`;
  try {
    renameSync(lockFile, aside);
    if (!Object.is(holder(aside), deadPid)) linkSync(aside, lockFile);
  } catch {
    // Somebody else was faster: the next try sees what there is.
  } finally {
    rmSync(aside, { force: true });
  }
}

/** True when the lock is ours now. A link appears with its content at once, so that nobody reads half a lock. */
function take(lockFile) {
  const own = `${lockFile}.${process.pid}.${randomUUID()}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lockFile);
    held.add(lockFile);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    rmSync(own, { force: true });
  }
  const pid = holder(lockFile);
  if (existsSync(lockFile) && !isHolder(pid, lockFile)) discard(lockFile, pid);
  return false;
}

/** Runs `work` while no other process holds the lock file; a second one waits for the first. */
export async function withLock({ lockFile, onWait }, work) {
  mkdirSync(dirname(lockFile), { recursive: true });
  let waited = false;
  while (!take(lockFile)) {
    const pid = holder(lockFile);
    if (!waited && pid > 0) {
      onWait(pid);
      waited = true;
    }
    await pause(200);
  }
  try {
    return await work();
  } finally {
    held.delete(lockFile);
    rmSync(lockFile, { force: true });
  }
}
