import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import {
  createWorld,
  defaultSettings,
  excerptShape,
  hetrecCounts,
  realismReport,
  type References,
  sharedData,
  worldRealism,
} from "@segue/simulator";
import { workerEnv } from "../env.ts";
import { withProgress } from "../progress.ts";

interface Options {
  listeners: number;
  seed?: string;
  data: string;
  out: string;
}

/** The report looks at a whole calendar year, always the same one, so that two runs write the same text. */
const until = Date.UTC(2026, 0, 1);

export function register(program: Command): void {
  program
    .command("report-realism")
    .description("compare the synthetic world with real listening and write the figures down")
    .option("--listeners <number>", "how many people live in it", Number, defaultSettings.listeners)
    .option("--seed <text>", "the same seed makes the same world")
    .option("--data <folder>", "folder of the real data sets", sharedData)
    .option("--out <file>", "where the report is written", join(import.meta.dirname, "../../../../docs/realism.md"))
    .action(report);
}

async function report({ listeners, seed = workerEnv().SEGUE_WORLD_SEED, data, out }: Options): Promise<void> {
  const world = createWorld({ seed, listeners, until });
  const realism = await withProgress("realism", () => Promise.resolve(worldRealism(world)));
  const text = realismReport(world.settings, realism, referencesOf(data));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, text);
  console.log(text);
  console.log(`written to ${out}`);
}

/** What is there of the real data; what is not is said and left out. */
function referencesOf(folder: string): References {
  const where = (name: string) => {
    if (existsSync(join(folder, name))) return true;
    console.warn(`${name} is not in ${folder}: set SEGUE_SHARED_DATA or --data to the folder that holds it`);
    return false;
  };
  return {
    hetrec: where("lastfm-hetrec-2k") ? hetrecCounts(folder) : null,
    excerpt: where("lastfm-1k-excerpt") ? excerptShape(folder) : null,
  };
}
