import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => vi.unstubAllEnvs());

const isTerminalThere = spawnSync("script", ["--version"]).status === 0;
const program = join(import.meta.dirname, "segue.ts");

/** The `segue` command as somebody at a terminal types it. */
function inTerminal(words: string) {
  const typed = `${process.execPath} ${program} ${words}`;
  vi.stubEnv("CI", "");
  const { status, stdout } = spawnSync("script", ["-qec", typed, "/dev/null"], {
    encoding: "utf8",
    timeout: 30_000,
  });
  return { status, stdout };
}

test.skipIf(!isTerminalThere)(
  "work that fails while its bar is drawn says why, ends, and leaves the cursor shown",
  () => {
    const { status, stdout } = inTerminal("evaluate --data ./nowhere");
    expect(status).toBe(1);
    expect(stdout).toMatch(/segue: --data: .*nowhere/u);
    expect(stdout.lastIndexOf("\x1B[?25h")).toBeGreaterThan(stdout.lastIndexOf("\x1B[?25l"));
  },
);
