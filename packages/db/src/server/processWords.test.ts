import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { processWords } from "./processWords.ts";

describe("processWords", () => {
  it("tells the words of a living process, with an empty PATH too", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", "a word"]);
    vi.stubEnv("PATH", "");
    try {
      await once(child, "spawn");
      expect(processWords(Number(child.pid))).toMatch(/node.* a word$/);
    } finally {
      vi.unstubAllEnvs();
      child.kill("SIGKILL");
    }
  });

  it("knows no words of a process that is gone, or of a number that is none", async () => {
    const child = spawn(process.execPath, ["-e", ""]);
    await once(child, "exit");
    expect([Number(child.pid), 0, -1, Number.NaN, 1.5].map(processWords)).toEqual(Array(5).fill(undefined));
  });
});
