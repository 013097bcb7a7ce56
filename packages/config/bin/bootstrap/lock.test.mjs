import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { withLock } from "./lock.mjs";

function lockFile() {
  const folder = mkdtempSync(join(tmpdir(), "segue-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "lock");
}

test("two pieces of work never overlap, and the second says for whom it waits", async () => {
  const file = lockFile();
  const onWait = vi.fn();
  const events = [];
  const work = (name) => async () => {
    events.push(`${name} begins`);
    await new Promise((done) => setImmediate(done));
    events.push(`${name} ends`);
  };
  await Promise.all([
    withLock({ lockFile: file, onWait }, work("first")),
    withLock({ lockFile: file, onWait }, work("second")),
  ]);
  expect(events).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  expect(onWait).toHaveBeenCalledExactlyOnceWith(process.pid);
  expect(existsSync(file)).toBe(false);
});

test("the lock of a killed process is taken over", async () => {
  const file = lockFile();
  writeFileSync(file, String(spawnSync(process.execPath, ["-e", ""]).pid));
  expect(await withLock({ lockFile: file, onWait: () => {} }, async () => "done")).toBe("done");
});

test.each([
  ["a program that got the number of a killed command", "1"],
  ["this process's own number, as after a container's restart", String(process.pid)],
  ["garbage", "no number"],
])("a lock with %s is taken over", async (_, content) => {
  const file = lockFile();
  writeFileSync(file, content);
  expect(await withLock({ lockFile: file, onWait: () => {} }, async () => "done")).toBe("done");
});

test("work that fails gives the lock back", async () => {
  const file = lockFile();
  await expect(withLock({ lockFile: file, onWait: () => {} }, () => Promise.reject(new Error("no")))).rejects.toThrow(
    "no",
  );
  expect(existsSync(file)).toBe(false);
});
