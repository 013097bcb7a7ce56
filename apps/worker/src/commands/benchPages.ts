import { join } from "node:path";
import type { Command } from "commander";
import { measurePages } from "../bench/pages/measurePages.ts";
import { pageFaults, pagesGrids, pagesMarkdown, pageVerdicts } from "../bench/pages/pagesReport.ts";
import { workerEnv } from "../env.ts";
import { gridText } from "../evaluate/grid.ts";
import { surroundings } from "../evaluate/machine.ts";
import { checkWritable, writeOut } from "../evaluate/writeOut.ts";

const kept = join(import.meta.dirname, "../../../../docs/pages.md");
const minuteMs = 60_000;

interface Options {
  url?: string;
  out: string;
}

export function register(program: Command): void {
  const bench = program.commands.find((command) => command.name() === "bench") ?? program.command("bench");
  bench
    .description("measure Segue on this machine")
    .command("pages")
    .description("how fast and how still the built pages are in a real browser; writes docs/pages.md")
    .option("--url <address>", "a Segue that runs already, with the demo's sign-ins, instead of one of its own")
    .option("--out <file>", "where the page is written", kept)
    .action(benchPages);
}

/** A Segue of its own lies in a folder that goes with it; one that runs already only gains a few plays of the demo listener. */
async function benchPages({ url, out }: Options): Promise<void> {
  checkWritable("out", out);
  const began = performance.now();
  const { SEGUE_WORLD_LISTENERS: listeners } = workerEnv();
  const result = await measurePages({ url, listeners });
  for (const grid of pagesGrids(result)) console.log(`\n${gridText(grid)}`);
  for (const fault of pageFaults(result)) console.log(fault);
  if (pageVerdicts(result).some(({ ok }) => !ok)) process.exitCode = 1;
  const world = url ? "a Segue that ran already" : `a world of ${listeners.toLocaleString("en")} listeners`;
  const minutes = (performance.now() - began) / minuteMs;
  const about = { command: "npm run bench -- pages", at: new Date(), surroundings: surroundings(), minutes, world };
  writeOut(out, pagesMarkdown({ ...about, result }));
  console.log(`\nwritten to ${out}`);
}
