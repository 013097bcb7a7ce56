import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { commandFolders, namedChromium } from "./env.ts";
import { root, runCommand } from "./runCommand.ts";

const commandNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const fromE2e = createRequire(join(root, "e2e/package.json"));

/** Where Playwright keeps the Chromium that it downloads itself. */
function playwrightChromium(): string {
  const { chromium } = fromE2e("@playwright/test") as { chromium: { executablePath(): string } };
  return chromium.executablePath();
}

/** A Chromium that is on this machine: the named one, a system one, or Playwright's own. */
function findChromium(): string | undefined {
  const named = namedChromium();
  if (named) return existsSync(named) ? named : undefined;
  const inPath = commandFolders().flatMap((folder) => commandNames.map((name) => join(folder, name)));
  const places = [...commandNames.map((name) => `/usr/bin/${name}`), ...inPath, ...macPlaces, playwrightChromium()];
  return places.find((place) => existsSync(place));
}

function mayUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

async function installWithApt(): Promise<void> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runCommand({ command: "apt-get", words: ["update"], env });
  await runCommand({ command: "apt-get", words: ["install", "-y", "--no-install-recommends", "chromium"], env });
}

/**
 * The path of a Chromium for the browser tests, installed when there is none: Playwright's own, else Debian's.
 * @throws Error with one line that says what to do when none can be had
 */
export async function ensureChromium(): Promise<string> {
  const there = findChromium();
  if (there) return there;
  if (namedChromium()) throw new Error(`SEGUE_CHROMIUM names ${namedChromium()}, which is not there`);
  const cli = fromE2e.resolve("@playwright/test/cli");
  await runCommand({ command: process.execPath, words: [cli, "install", "chromium"], limitMs: 5 * 60_000 });
  if (!findChromium() && mayUseApt()) await installWithApt();
  const found = findChromium();
  if (found) return found;
  throw new Error("no Chromium for the browser tests: install chromium, or name one in SEGUE_CHROMIUM");
}
