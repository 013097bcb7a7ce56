import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { namedChromium } from "./env.ts";
import { findChromium } from "./findChromium.ts";
import { root, runCommand } from "./runCommand.ts";

/** A way to get a browser onto this machine. */
export interface Installation {
  isPossible: () => boolean;
  run: () => Promise<void>;
}

const playwrights: Installation = {
  isPossible: () => true,
  async run() {
    const cli = createRequire(join(root, "e2e/package.json")).resolve("@playwright/test/cli");
    await runCommand({ command: process.execPath, words: [cli, "install", "chromium"], limitMs: 5 * 60_000 });
  },
};

const debians: Installation = {
  isPossible: () => process.getuid?.() === 0 && existsSync("/etc/debian_version"),
  async run() {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await runCommand({ command: "apt-get", words: ["update"], env });
    await runCommand({ command: "apt-get", words: ["install", "-y", "chromium"], env });
  },
};

interface Ways {
  named?: string | undefined;
  find?: () => string | undefined;
  installations?: readonly Installation[];
}

/**
 * The path of a Chromium for the browser tests. When there is none, one is installed: Playwright's own, else, as root on
 * Debian, the distribution's.
 * @throws Error with one line that says what to do when none can be had
 */
export async function ensureChromium({
  named = namedChromium(),
  find = findChromium,
  installations = [playwrights, debians],
}: Ways = {}): Promise<string> {
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`SEGUE_CHROMIUM names ${named}, which is not there`);
  }
  let found = find();
  for (const installation of installations) {
    if (found) break;
    if (installation.isPossible()) await installation.run();
    found = find();
  }
  if (found) return found;
  throw new Error("no Chromium for the browser tests: install chromium, or name one in SEGUE_CHROMIUM");
}
