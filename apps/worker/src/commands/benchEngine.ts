import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { dataDir } from "@segue/services/server";
import { sharedData } from "@segue/simulator";
import { benchGrids, benchMarkdown } from "../bench/engine/benchReport.ts";
import type { Sides } from "../bench/engine/pairs.ts";
import { Peer } from "../bench/engine/peer.ts";
import { pythonEnvironment } from "../bench/engine/pythonEnvironment.ts";
import { runBench, type BenchPlan, type BenchResult } from "../bench/engine/runBench.ts";
import { childEnvironment } from "../env.ts";
import { wholeNumber } from "../evaluate/evaluateOptions.ts";
import { gridText } from "../evaluate/grid.ts";
import { surroundings } from "../evaluate/machine.ts";
import { startProgress, withProgress } from "../progress.ts";
import { Stopped } from "../withSystem.ts";

interface Options {
  threads: string;
  quick: boolean;
  data: string;
  out?: string;
}

const benchmarks = join(import.meta.dirname, "../../../../packages/engine/BENCHMARKS.md");
const engineFolder = join(import.meta.dirname, "../bench/engine");
const minuteMs = 60_000;

export function register(program: Command): void {
  const bench = program.commands.find((command) => command.name() === "bench") ?? program.command("bench");
  bench
    .description("measure Segue on this machine")
    .command("engine")
    .description("the engine against implicit and hnswlib, both in turns; writes packages/engine/BENCHMARKS.md")
    .option("--threads <number>", "of either side", String(Math.min(2, availableParallelism())))
    .option("--quick", "small data and few repetitions: does it work at all? writes nothing without --out", false)
    .option("--data <folder>", "folder of the real data sets", sharedData)
    .option("--out <file>", "where the report is written")
    .action(benchEngine);
}

/** Both sides are processes; whatever happens, they are ended and what was written for them is removed. */
async function benchEngine({ threads: words, quick, data, out }: Options): Promise<void> {
  const threads = wholeNumber("threads", words);
  const began = performance.now();
  const folder = join(dataDir(), "bench");
  mkdirSync(folder, { recursive: true });
  const python = await withProgress("other side", () => pythonEnvironment(join(folder, "python")));
  const scratch = mkdtempSync(join(folder, "run-"));
  const sides = startSides(python, threads);
  try {
    const own = await sides.ours.ask({ do: "versions" });
    const other = await sides.theirs.ask({ do: "versions" });
    const plan = { scratch, shared: data, threads, quick, graph: "hnswlib" in other };
    const result = await measured(sides, plan);
    const minutes = (performance.now() - began) / minuteMs;
    print(result);
    const command = `npm run bench -- ${process.argv.slice(3).join(" ")}`;
    const versions = [...Object.entries(own), ...Object.entries(other)].map((pair) => pair.join(" ")).join(", ");
    const file = out ?? (quick ? null : benchmarks);
    if (file === null) return;
    const about = { command, at: new Date(), surroundings: surroundings(), versions, threads, minutes };
    writeFileSync(file, benchMarkdown({ ...about, result }));
    console.log(`\nwritten to ${file}`);
  } finally {
    sides.ours.close();
    sides.theirs.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

function startSides(python: string, threads: number): Sides {
  const env = childEnvironment({ OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" });
  const ours = { file: process.execPath, words: [join(engineFolder, "enginePeer.ts"), String(threads)], env };
  return {
    ours: new Peer("Segue", ours),
    theirs: new Peer("implicit", { file: python, words: [join(engineFolder, "implicitPeer.py")], env }),
  };
}

async function measured(sides: Sides, plan: Omit<BenchPlan, "onProgress">): Promise<BenchResult> {
  const progress = startProgress("bench engine", "steps");
  const onProgress = (done: number, total: number) => progress.update(done, total);
  try {
    const result = await Promise.race([runBench(sides, { ...plan, onProgress }), askedToStop()]);
    progress.finish();
    return result;
  } catch (error) {
    progress.finish("stopped");
    throw error;
  }
}

function print(result: BenchResult): void {
  for (const grid of benchGrids(result)) console.log(`\n${gridText(grid)}`);
}

function askedToStop(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => reject(new Stopped("stopped before its end")));
  });
}
