import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "@segue/config/chromium";
import { childEnvironment } from "../../env.ts";
import { Stopped } from "../../withSystem.ts";
import { parseFigures, type PagesResult } from "./pagesResult.ts";

const root = join(import.meta.dirname, "../../../../..");

export interface Measuring {
  /** a Segue that runs; one is started when there is none */
  url: string | undefined;
  /** listeners of the world that is made then */
  listeners: number;
}

/**
 * Lets the browser measure every page.
 * @throws Stopped when the browser's run did not come to its end
 */
export async function measurePages({ url, listeners }: Measuring): Promise<PagesResult> {
  if (!url)
    console.log(`a Segue of ${listeners.toLocaleString("en")} listeners is built and started first: some minutes`);
  const folder = mkdtempSync(join(tmpdir(), "segue-pages-"));
  const file = join(folder, "figures.jsonl");
  const cli = createRequire(join(root, "e2e/package.json")).resolve("@playwright/test/cli");
  const env = childEnvironment({
    SEGUE_CHROMIUM: await ensureChromium(),
    SEGUE_FIGURES_FILE: file,
    SEGUE_FIGURES_URL: url ?? "",
    SEGUE_WORLD_LISTENERS: String(listeners),
  });
  const words = [cli, "test", "--config", "e2e/figures.config.ts", "--reporter=line"];
  const browser = spawn(process.execPath, words, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
  const stop = (): void => void browser.kill("SIGINT");
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  try {
    await once(browser, "exit");
    if (browser.exitCode !== 0)
      throw new Stopped("not every page could be measured: what stands above says which, and why");
    return parseFigures(readFileSync(file, "utf8"));
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, stop);
    rmSync(folder, { recursive: true, force: true });
  }
}
