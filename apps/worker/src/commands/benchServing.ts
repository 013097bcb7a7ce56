import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { scratchDatabase } from "@segue/db/server";
import { dataDir, startDatabase } from "@segue/services/server";
import { servingGrids, servingMarkdown, verdicts } from "../bench/serving/servingReport.ts";
import type { ServingResult, ServingRun, ServingWord } from "../bench/serving/servingRun.ts";
import { childEnvironment, workerEnv } from "../env.ts";
import { gridText } from "../evaluate/grid.ts";
import { surroundings } from "../evaluate/machine.ts";
import { startProgress, withProgress } from "../progress.ts";
import { servingNode } from "../start/servingNode.ts";
import { consoleLog, Stopped } from "../withSystem.ts";

const page = join(import.meta.dirname, "../../../../docs/serving.md");
const peer = join(import.meta.dirname, "../bench/serving/servingPeer.ts");
const minuteMs = 60_000;
/** A run that takes longer has got stuck. */
const longestMinutes = 45;
/** World, models, four loads of the usual catalogue, two processes, enlarging, four of the larger one. */
const steps = 12;

export function register(program: Command): void {
  const bench = program.commands.find((command) => command.name() === "bench") ?? program.command("bench");
  bench
    .description("measure Segue on this machine")
    .command("serving")
    .description(
      "Homes a second and how long each takes, database included, on a world of its own; writes docs/serving.md",
    )
    .option("--quick", "a small world and a few requests: does it work at all? writes nothing", false)
    .action(benchServing);
}

/** The world, its models and all that is written lie in a database and a folder of the benchmark's own, and go with it. */
async function benchServing({ quick }: { quick: boolean }): Promise<void> {
  const began = performance.now();
  const folder = join(dataDir(), "bench");
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(folder, "serving-"));
  const database = await withProgress("database", () => startDatabase(consoleLog));
  try {
    const own = await withProgress("scratch database", () => scratchDatabase(database.url, "segue_bench_serving", 0));
    try {
      const result = await measured({ ...planOf(quick), databaseUrl: own.url }, scratch);
      for (const grid of servingGrids(result)) console.log(`\n${gridText(grid)}`);
      const missed = verdicts(result).filter(({ ok }) => !ok);
      if (missed.length > 0 && !quick) process.exitCode = 1;
      if (!quick) writePage(result, (performance.now() - began) / minuteMs);
    } finally {
      await own.drop();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    await database.stop();
  }
}

function planOf(quick: boolean): Omit<ServingRun, "databaseUrl"> {
  const { SEGUE_WORLD_LISTENERS: listeners, SEGUE_WORLD_SEED: seed } = workerEnv();
  if (quick) {
    return { listeners: 120, seed, days: 90, visitors: 40, requests: 60, seconds: 2, compared: 20, tracks: 30_000 };
  }
  return { listeners, seed, days: null, visitors: 400, requests: 600, seconds: 10, compared: 100, tracks: 100_000 };
}

/** Runs the process that is measured to its end; Ctrl-C ends it too. */
async function measured(run: ServingRun, scratch: string): Promise<ServingResult> {
  const progress = startProgress("bench serving", "steps");
  const env = childEnvironment({ SEGUE_DATA_DIR: scratch, DATABASE_URL: run.databaseUrl });
  const execArgv = [...process.execArgv, ...servingNode];
  const child = fork(peer, [], { env, execArgv, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const stop = (): void => void child.kill();
  const timer = setTimeout(stop, longestMinutes * minuteMs);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  try {
    return await new Promise<ServingResult>((resolve, reject) => {
      let done = 0;
      child.on("message", (message) => {
        const word = message as ServingWord;
        if ("doing" in word) progress.update(done++, Math.max(steps, done), word.doing);
        else if ("result" in word) resolve(word.result);
        else reject(new Error(word.failed));
      });
      child.on("exit", () => reject(new Stopped("the process that is measured ended before its end")));
      child.send(run);
    });
  } finally {
    clearTimeout(timer);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, stop);
    child.kill();
    progress.finish();
  }
}

/** Nobody ever sees half of a page. */
function writePage(result: ServingResult, minutes: number): void {
  const about = { command: "npm run bench -- serving", at: new Date(), surroundings: surroundings(), minutes };
  const next = `${page}.${process.pid}`;
  writeFileSync(next, servingMarkdown({ ...about, result }));
  renameSync(next, page);
  console.log(`\nwritten to ${page}`);
}
