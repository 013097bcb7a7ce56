import { defineConfig } from "@playwright/test";
import { figuresRun } from "./support/env.ts";
import browserTests from "./playwright.config.ts";

/**
 * Measures the built listener app and writes what it found into a file. `npm run bench -- pages` runs it, `npm test` does not.
 * A Segue that runs already is measured where it is; else one is started.
 */
export default defineConfig({
  ...browserTests,
  globalSetup: figuresRun().url ? "./figures/runningAlready.ts" : "./support/globalSetup.ts",
  projects: [{ name: "figures", testDir: "figures" }],
  timeout: 120_000,
  // Recording what happens would be measured, too.
  use: { ...browserTests.use, screenshot: "off", trace: "off", actionTimeout: 20_000, navigationTimeout: 30_000 },
});
