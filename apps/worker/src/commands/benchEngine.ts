import { mkdtempSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { dataDir } from "@segue/services/server";
import { sharedData } from "@segue/simulator";
import { benchGrids, benchMarkdown, choiceGrid } from "../bench/engine/benchReport.ts";
import { chooseAls } from "../bench/engine/chooseAls.ts";
import { chosenFile } from "../bench/engine/chosenOptions.ts";
import type { Sides } from "../bench/engine/pairs.ts";
import { Peer } from "../bench/engine/peer.ts";
import { pythonEnvironment } from "../bench/engine/pythonEnvironment.ts";
import { runBench } from "../bench/engine/runBench.ts";
import { childEnvironment } from "../env.ts";
import { wholeNumber } from "../evaluate/evaluateOptions.ts";
import { gridText } from "../evaluate/grid.ts";
import { surroundings } from "../evaluate/machine.ts";
import { startProgress, withProgress } from "../progress.ts";
import { Stopped } from "../withSystem.ts";

interface Options {
  threads: string;
  quick: boolean;
  choose: boolean;
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
    .option(
      "--choose",
      "chooses what ALS is fitted with, on valid alone, for both sides alike; writes chosenOptions.json",
      false,
    )
    .option("--data <folder>", "folder of the real data sets", sharedData)
    .option("--out <file>", "where the report is written")
    .action(benchEngine);
}

/** Ends both sides and removes what was written for them, whatever happens; a file is written whole at the end or not at all. */
async function benchEngine({ threads: words, quick, choose, data, out }: Options): Promise<void> {
  const threads = wholeNumber("threads", words);
  const stopped = askedToStop();
  const folder = join(dataDir(), "bench");
  mkdirSync(folder, { recursive: true });
  const python = await withProgress("other side", () =>
    Promise.race([pythonEnvironment(join(folder, "python")), stopped]),
  );
  const scratch = mkdtempSync(join(folder, "run-"));
  const sides = startSides(python, threads);
  const run = { sides, scratch, shared: data, threads, command: `npm run bench -- ${process.argv.slice(3).join(" ")}` };
  try {
    const work = choose ? chooseOptions(run, out) : measure({ ...run, quick }, out);
    await Promise.race([work, stopped]);
  } finally {
    sides.ours.close();
    sides.theirs.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Run {
  sides: Sides;
  scratch: string;
  shared: string;
  threads: number;
  command: string;
}

async function measure(run: Run & { quick: boolean }, out: string | undefined): Promise<void> {
  const { sides, quick, command, threads } = run;
  const began = performance.now();
  const own = await sides.ours.ask({ do: "versions" });
  const other = await sides.theirs.ask({ do: "versions" });
  const plan = { ...run, graph: "hnswlib" in other };
  const result = await drawn((onProgress) => runBench(sides, { ...plan, onProgress }));
  const minutes = (performance.now() - began) / minuteMs;
  for (const grid of benchGrids(result)) console.log(`\n${gridText(grid)}`);
  const versions = [...Object.entries(own), ...Object.entries(other)].map((pair) => pair.join(" ")).join(", ");
  const file = out ?? (quick ? null : benchmarks);
  if (file === null) return;
  const about = { command, at: new Date(), surroundings: surroundings(), versions, threads, minutes };
  writeWhole(file, benchMarkdown({ ...about, result }));
}

async function chooseOptions(run: Run, out: string | undefined): Promise<void> {
  const found = await drawn((onProgress) => chooseAls(run.sides, { ...run, onProgress }));
  console.log(`\n${gridText(choiceGrid(found))}`);
  writeWhole(out ?? chosenFile, `${JSON.stringify(found, null, 2)}\n`);
}

/** Nobody ever sees half of a file. */
function writeWhole(file: string, text: string): void {
  const next = `${file}.${process.pid}`;
  writeFileSync(next, text);
  renameSync(next, file);
  console.log(`\nwritten to ${file}`);
}

function startSides(python: string, threads: number): Sides {
  const env = childEnvironment({ OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" });
  const ours = { file: process.execPath, words: [join(engineFolder, "enginePeer.ts"), String(threads)], env };
  return {
    ours: new Peer("Segue", ours),
    theirs: new Peer("implicit", { file: python, words: [join(engineFolder, "implicitPeer.py")], env }),
  };
}

async function drawn<Result>(
  work: (onProgress: (done: number, total: number) => void) => Promise<Result>,
): Promise<Result> {
  const progress = startProgress("bench engine", "steps");
  try {
    const result = await work((done, total) => progress.update(done, total));
    progress.finish();
    return result;
  } catch (error) {
    progress.finish("stopped");
    throw error;
  }
}

function askedToStop(): Promise<never> {
  const stopped = new Promise<never>((_, reject) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => reject(new Stopped("stopped before its end")));
  });
  stopped.catch(() => {}); // whoever waits for it hears of it
  return stopped;
}
