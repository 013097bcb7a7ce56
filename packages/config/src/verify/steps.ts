import { createRequire } from "node:module";
import { join } from "node:path";
import { ensureChromium } from "./chromium.ts";
import { gate } from "./gate.ts";
import { gateOutcome, type Outcome, type Step, sumOutcomes } from "./outcome.ts";
import { readPlaywrightReport } from "./playwrightReport.ts";
import { type Command, root } from "./runCommand.ts";
import { runSuite } from "./suite.ts";
import { readVitestReport } from "./vitestReport.ts";

const ownTests = "@segue/config";
const bin = (name: string) => join(root, "node_modules/.bin", name);
const turbo = (...words: string[]): Command => ({ command: bin("turbo"), words: ["run", ...words, "--ui=stream"] });

function vitest(...words: string[]): Promise<Outcome> {
  const vitestPackage = createRequire(import.meta.url).resolve("vitest/package.json");
  const config = join(root, "packages/config/vitest.repository.ts");
  const start = [join(vitestPackage, "../vitest.mjs"), "run", "--root", root, "--config", config];
  return runSuite({
    command: (reportFile) => ({
      command: process.execPath,
      words: [...start, ...words, "--reporter=dot", "--reporter=json", `--outputFile.json=${reportFile}`],
      env: { NO_COLOR: "1" },
    }),
    read: readVitestReport,
  });
}

async function playwright(): Promise<Outcome> {
  try {
    const chromium = await ensureChromium();
    const cli = createRequire(join(root, "e2e/package.json")).resolve("@playwright/test/cli");
    return await runSuite({
      command: (reportFile) => ({
        command: process.execPath,
        words: [cli, "test", "--config", "e2e/playwright.config.ts", "--reporter=line,json"],
        env: { SEGUE_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile, FORCE_COLOR: "0" },
      }),
      read: readPlaywrightReport,
    });
  } catch (error) {
    return gateOutcome(false, error instanceof Error ? error.message : String(error));
  }
}

const boundaries = gate("boundaries", {
  command: bin("turbo"),
  words: ["boundaries"],
  mustSay: /Checked [1-9]\d* files in [1-9]\d* packages/,
});

/** Everything `npm test` does, in this order. */
export const steps: readonly Step[] = [
  gate("format", { command: bin("oxfmt"), words: ["--check", "."], mustSay: /on [1-9]\d* files/ }),
  gate("lint", { command: bin("oxlint"), words: ["--format=unix"] }),
  {
    name: "boundaries",
    run: async () => sumOutcomes([await boundaries.run(), await vitest("--project", ownTests)]),
  },
  gate("unused", { command: bin("knip"), words: ["--no-progress"] }),
  gate("types", {
    ...turbo("typecheck", "--continue", "--output-logs=errors-only"),
    mustSay: /Tasks:\s+([1-9]\d*) successful/,
  }),
  { name: "unit", run: () => vitest("--project", `!${ownTests}`) },
  gate("build listener", { ...turbo("build", "--filter=@segue/listener", "--output-logs=errors-only") }),
  gate("build admin", { ...turbo("build", "--filter=@segue/admin", "--output-logs=errors-only") }),
  { name: "e2e", run: playwright },
];
