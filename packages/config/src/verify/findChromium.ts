import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { commandFolders } from "./env.ts";
import { root } from "./runCommand.ts";

const commandNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Where Playwright keeps the Chromium that it downloads itself. */
function playwrightChromium(): string {
  const fromE2e = createRequire(join(root, "e2e/package.json"));
  const { chromium } = fromE2e("@playwright/test") as { chromium: { executablePath(): string } };
  return chromium.executablePath();
}

/** A Chromium that is on this machine already: the system's, one in PATH, or Playwright's own. */
export function findChromium(): string | undefined {
  const inPath = commandFolders().flatMap((folder) => commandNames.map((name) => join(folder, name)));
  const places = [...commandNames.map((name) => `/usr/bin/${name}`), ...inPath, ...macPlaces, playwrightChromium()];
  return places.find((place) => existsSync(place));
}
