import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tryHoldFile, withFileLock } from "./fileLock.ts";

const anybody = () => true;
const patienceMs = 10_000;

describe("a file lock", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "segue-file-lock-"));
    file = join(folder, "some.lock");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("names a living holder, and leaves nothing beside the lock", async () => {
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    try {
      await once(other, "spawn");
      writeFileSync(file, String(other.pid));
      expect(tryHoldFile(file, anybody)).toEqual({ holder: other.pid });
      expect(readdirSync(folder)).toEqual(["some.lock"]);
    } finally {
      other.kill("SIGKILL");
    }
  });

  it.each([
    ["of a killed process whose number somebody else has now", "1"],
    ["with this process's own number, as after the restart of a container", String(process.pid)],
    ["that is empty", ""],
    ["that holds garbage", "\0\0 no number"],
  ])("takes over a lock %s", (_, content) => {
    writeFileSync(file, content);
    const holding = tryHoldFile(file, (words) => words.includes("segue.ts start"));
    expect(holding).toHaveProperty("release");
  });

  it("lets work that needs it run one after the other", async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`${name} ends`);
    };
    await Promise.all(["first", "second"].map((name) => withFileLock({ file, patienceMs }, work(name))));
    expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is given back when the work fails", async () => {
    const failing = () => Promise.reject(new Error("no"));
    await expect(withFileLock({ file, patienceMs }, failing)).rejects.toThrow("no");
    expect(readdirSync(folder)).toEqual([]);
  });
});
