import { defineConfig, devices } from "@playwright/test";
import { chromiumPath, onCi } from "./support/env.ts";

/** Whole apps in a real browser, one test at a time: they share one running Segue, its world and its dial. */
export default defineConfig({
  testDir: ".",
  outputDir: "../test-results/e2e",
  globalSetup: "./support/globalSetup.ts",
  forbidOnly: onCi(),
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: ["listener", "admin", "loop"].map((name) => ({ name, testDir: name })),
});
