import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AlreadyRunning, holdDataFolder } from "./instanceLock.ts";

describe("holdDataFolder", () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "segue-lock-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("lets a second start know who runs", () => {
    const segue = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", "segue.ts", "start"]);
    try {
      writeFileSync(join(folder, "start.lock"), String(segue.pid));
      expect(() => holdDataFolder(folder)).toThrow(AlreadyRunning);
      expect(() => holdDataFolder(folder)).toThrow(String(segue.pid));
    } finally {
      segue.kill("SIGKILL");
    }
  });

  it("can be held again after it was given back", () => {
    holdDataFolder(folder)();
    expect(() => holdDataFolder(folder)).not.toThrow();
  });

  it("takes over from a killed Segue, even when its number now belongs to something else", () => {
    writeFileSync(join(folder, "start.lock"), "1");
    expect(() => holdDataFolder(folder)).not.toThrow();
  });

  it.each([
    ["garbage", "\0 not a number"],
    ["nothing, because the disk was full", ""],
    ["this process's own number, as after a container's restart", String(process.pid)],
  ])("takes over a lock that holds %s", (_, content) => {
    writeFileSync(join(folder, "start.lock"), content);
    expect(() => holdDataFolder(folder)).not.toThrow();
  });

  it("does not take an import for a second start", () => {
    const segue = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", "segue.ts", "import"]);
    try {
      writeFileSync(join(folder, "start.lock"), String(segue.pid));
      expect(() => holdDataFolder(folder)).not.toThrow();
    } finally {
      segue.kill("SIGKILL");
    }
  });

  it("names the folder and the variable when it cannot write", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => holdDataFolder(join(folder, "file", "data"))).toThrow(/cannot write to .*SEGUE_DATA_DIR/);
  });
});
