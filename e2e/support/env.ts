import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the Segue under test answers, and a folder that lives as long as the run. */
export interface Run {
  listenerUrl: string;
  adminUrl: string;
  folder: string;
}

const runVariable = "SEGUE_E2E_RUN";

/** Hands the run from the global set-up to every test process. */
export function publishRun(run: Run): void {
  process.env[runVariable] = JSON.stringify(run);
}

/**
 * The run that this test belongs to.
 * @throws Error when the global set-up has not started a Segue
 */
export function currentRun(): Run {
  const published = process.env[runVariable];
  if (!published) throw new Error(`${runVariable} is not set: run the tests with e2e/playwright.config.ts`);
  return JSON.parse(published) as Run;
}

/** The Chromium to drive, from SEGUE_CHROMIUM; undefined means Playwright's own. */
export function chromiumPath(): string | undefined {
  return process.env["SEGUE_CHROMIUM"] || undefined;
}

export function onCi(): boolean {
  return Boolean(process.env["CI"]);
}

/** What the measuring of pages is told: the file for its figures, and a running Segue to measure instead of one of its own. */
export function figuresRun(): { file: string; url: string | undefined } {
  const { SEGUE_FIGURES_FILE: file = "", SEGUE_FIGURES_URL: url } = process.env;
  return { file, url: url || undefined };
}

/** How many listeners the world under test has. */
export function worldSize(): string {
  return process.env["SEGUE_WORLD_LISTENERS"] || "120";
}

/** The folder in which a run makes its own. */
export function runParent(): string {
  return join(tmpdir(), "segue-e2e-");
}

/** This process's environment for the Segue under test: on its own embedded database, whatever else is configured. */
export function segueEnvironment(added: Record<string, string>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _other, FORCE_COLOR: _colour, ...own } = process.env;
  return { ...own, ...added };
}
