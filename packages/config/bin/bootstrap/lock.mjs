import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Whether a process with this id is there; a process of another account counts as there. */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function holder(lockFile) {
  try {
    return Number(readFileSync(lockFile, "utf8"));
  } catch {
    return Number.NaN;
  }
}

/** True when the lock is ours now. A lock whose holder died (`kill -9`) is taken over. */
function take(lockFile) {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  const pid = holder(lockFile);
  if (!Number.isInteger(pid) || pid === 0 || !isAlive(pid)) rmSync(lockFile, { force: true });
  return false;
}

/** Runs `work` while no other process holds the lock file; a second one waits for the first. */
export async function withLock({ lockFile, onWait }, work) {
  mkdirSync(dirname(lockFile), { recursive: true });
  let waited = false;
  while (!take(lockFile)) {
    if (!waited && isAlive(holder(lockFile))) onWait(holder(lockFile));
    waited = true;
    await pause(200);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}
