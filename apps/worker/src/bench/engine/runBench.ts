import { join } from "node:path";
import { mkdirSync } from "node:fs";
import { chosenFactors, qualityIterations } from "./chooseAls.ts";
import type { Chosen } from "./chosenOptions.ts";
import { duration, type Figure } from "./figure.ts";
import { prepareData, type BenchData } from "./benchData.ts";
import { measureAls, measureQuality, type Quality } from "./measureAls.ts";
import { measureRetrieval } from "./measureRetrieval.ts";
import { measureFoldIn, measureNeighbours, measureRankAll, measureRankOne } from "./measureServing.ts";
import type { Sides } from "./pairs.ts";

export interface BenchPlan {
  /** where data and factors are written; the caller's to remove */
  scratch: string;
  /** folder of the real data sets */
  shared: string;
  threads: number;
  /** small data, few repetitions: does it work at all? */
  quick: boolean;
  /** is hnswlib there? */
  graph: boolean;
  onProgress: (done: number, total: number) => void;
}

/** Peak memory of both sides while they did one thing, bytes. */
export interface Peak {
  work: string;
  data: string;
  ours: number;
  theirs: number;
}

export interface BenchResult {
  data: BenchData[];
  /** what was chosen for the real ones; null when none is there */
  chosen: Chosen | null;
  figures: Figure[];
  quality: Quality[];
  peaks: Peak[];
}

/** Everything that is measured, in turns of both sides. */
export async function runBench(sides: Sides, plan: BenchPlan): Promise<BenchResult> {
  const { scratch, shared, threads, quick, graph, onProgress } = plan;
  const { data, chosen } = await prepareData(scratch, shared, quick);
  const result: BenchResult = { data, chosen, figures: [], quality: [], peaks: [] };
  const steps: (() => Promise<void>)[] = [];
  for (const one of data) {
    steps.push(() => beginAnew(sides));
    for (const factors of quick ? [64] : chosenFactors) {
      steps.push(() => measureFactors(sides, { one, factors, threads, quick }, result));
    }
    steps.push(() => keepPeaks(sides, { work: "ALS and ranking", data: one.name }, result));
    steps.push(() => beginAnew(sides));
    steps.push(async () => {
      result.figures.push(await measureNeighbours(sides, { data: one, threads, repetitions: quick ? 1 : 3 }));
    });
    steps.push(() => keepPeaks(sides, { work: "neighbours", data: one.name }, result));
  }
  const judged = data
    .filter(({ real }) => real)
    .flatMap((one) => (quick ? [64] : chosenFactors).map((factors) => ({ one, factors })));
  for (const { one, factors } of judged) {
    steps.push(async () => {
      const iterations = quick ? 2 : qualityIterations;
      const measure = { data: one, factors, threads, iterations, scratch: scratchFor(scratch) };
      result.quality.push(await measureQuality(sides, measure));
    });
  }
  steps.push(() => beginAnew(sides));
  steps.push(async () => {
    const measure = {
      folder: join(scratch, "vectors"),
      items: quick ? 20_000 : 1_000_000,
      queries: 200,
      threads,
      graph,
    };
    result.figures.push(...(await measureRetrieval(sides, measure)));
  });
  steps.push(() => keepPeaks(sides, { work: "retrieval", data: "made" }, result));
  for (const [at, step] of steps.entries()) {
    await step();
    onProgress(at + 1, steps.length);
  }
  return result;
}

function scratchFor(scratch: string): string {
  const folder = join(scratch, "factors");
  mkdirSync(folder, { recursive: true });
  return folder;
}

interface Measured {
  one: BenchData;
  factors: number;
  threads: number;
  quick: boolean;
}

/** Everything that works with a fit of so many factors. */
async function measureFactors(sides: Sides, { one, factors, threads, quick }: Measured, { figures }: BenchResult) {
  const repetitions = quick ? 1 : factors > 128 ? 5 : 9;
  const measure = { data: one, factors, threads, repetitions, iterations: quick ? 2 : 3 };
  figures.push(await measureAls(sides, measure));
  if (factors > 128) return;
  figures.push(await measureRankAll(sides, { data: one, factors, repetitions: quick ? 1 : 3 }));
  if (factors > 64) return;
  figures.push(await measureRankOne(sides, one, factors), await measureFoldIn(sides, one, factors));
}

async function beginAnew({ ours, theirs }: Sides): Promise<void> {
  await ours.ask({ do: "forget" });
  await theirs.ask({ do: "forget" });
}

async function keepPeaks({ ours, theirs }: Sides, about: Pick<Peak, "work" | "data">, { peaks }: BenchResult) {
  const own = await ours.ask({ do: "peak" });
  const other = await theirs.ask({ do: "peak" });
  peaks.push({ ...about, ours: own.bytes ?? Number.NaN, theirs: other.bytes ?? Number.NaN });
}

/** Time until both sides find as much, as a table has it. */
export function untilText(seconds: number | null): string {
  return seconds === null ? "never" : duration(seconds);
}
