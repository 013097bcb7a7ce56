import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { measureEstimates } from "@segue/services/bench";
import { estimatesGrid, estimatesMarkdown, wantedSeconds, wholeCurve } from "../bench/estimates/estimatesReport.ts";
import { gridText } from "../evaluate/grid.ts";
import { surroundings } from "../evaluate/machine.ts";
import { startProgress } from "../progress.ts";

const page = join(import.meta.dirname, "../../../../docs/estimates.md");
const loggedCards = 200_000;
const quickCards = 5000;
/** Slates, model, three curves. */
const steps = 5;

export function register(program: Command): void {
  const bench = program.commands.find((command) => command.name() === "bench") ?? program.command("bench");
  bench
    .description("measure Segue on this machine")
    .command("estimates")
    .description("a whole dial curve over 200,000 logged cards; writes docs/estimates.md")
    .option("--quick", "a few cards: does it work at all? writes nothing", false)
    .action(benchEstimates);
}

function benchEstimates({ quick }: { quick: boolean }): void {
  const progress = startProgress("bench estimates", "steps");
  let done = 0;
  const measured = measureEstimates(quick ? quickCards : loggedCards, (doing) => progress.update(done++, steps, doing));
  progress.finish();
  console.log(`\n${gridText(estimatesGrid(measured))}`);
  if (quick) return;
  if (wholeCurve(measured) > wantedSeconds) process.exitCode = 1;
  const about = { command: "npm run bench -- estimates", at: new Date(), surroundings: surroundings() };
  const next = `${page}.${process.pid}`;
  writeFileSync(next, estimatesMarkdown({ ...about, measured }));
  renameSync(next, page);
  console.log(`\nwritten to ${page}`);
}
