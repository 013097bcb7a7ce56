import { mebibytes } from "@segue/services/value";
import { gridMarkdown, type Grid } from "../../evaluate/grid.ts";
import type { Surroundings } from "../../evaluate/machine.ts";
import type { Chosen } from "./chosenOptions.ts";
import { verdict, type Figure, type Target } from "./figure.ts";
import { untilText, type BenchResult } from "./runBench.ts";

/** One run of `bench engine`, as it is written down. */
export interface Benched {
  command: string;
  at: Date;
  surroundings: Surroundings;
  /** of both sides, what by what */
  versions: string;
  threads: number;
  minutes: number;
  result: BenchResult;
}

const wanted = (target: Target | null, which: "must" | "moonshot"): string => {
  if (!target) return "";
  return target.unit === "×" ? `${target[which]}×` : `${target[which]} µs`;
};

const timesText = (ratio: number | null): string =>
  ratio === null || Number.isNaN(ratio) ? "" : `${ratio.toFixed(2)}×`;

const halfText = ({ middleHalf }: Figure): string =>
  middleHalf ? ` (${middleHalf.map((ratio) => ratio.toFixed(2)).join(" to ")})` : "";

function figureGrid(figures: readonly Figure[]): Grid {
  return {
    title: "Time",
    header: ["work", "data", "Segue", "other", "ratio", "must", "moonshot", "reached"],
    rows: figures.map((figure) => [
      figure.work,
      figure.data,
      figure.ours,
      figure.theirs,
      timesText(figure.ratio) + halfText(figure),
      wanted(figure.target, "must"),
      wanted(figure.target, "moonshot"),
      verdict(figure),
    ]),
  };
}

function qualityGrid({ quality }: BenchResult): Grid {
  return {
    title: "Quality after the same iterations, and time to the same quality",
    header: [
      "data",
      "factors",
      "iterations",
      "NDCG@20",
      "implicit's",
      "equal or better",
      "until implicit's",
      "implicit",
      "ratio",
    ],
    rows: quality.map(({ data, factors, iterations, ours, theirs, oursUntil, theirsUntil }) => [
      data,
      String(factors),
      String(iterations),
      ours.toFixed(4),
      theirs.toFixed(4),
      ours >= theirs ? "yes" : "no",
      untilText(oursUntil),
      untilText(theirsUntil),
      oursUntil !== null && theirsUntil !== null ? timesText(theirsUntil / oursUntil) : "",
    ]),
  };
}

function memoryGrid({ peaks }: BenchResult): Grid {
  return {
    title: "Peak memory of the process",
    header: ["work", "data", "Segue", "other"],
    rows: peaks.map(({ work, data, ours, theirs }) => [work, data, mebibytes(ours), mebibytes(theirs)]),
  };
}

function dataGrid({ data }: BenchResult): Grid {
  return {
    title: "Data",
    header: ["data", "listeners", "items", "pairs"],
    rows: data.map(({ name, size }) => [
      name,
      size.listeners.toLocaleString("en"),
      size.items.toLocaleString("en"),
      size.pairs.toLocaleString("en"),
    ]),
  };
}

/** What a search on valid chose for both sides. */
export function choiceGrid({ iterations, choices }: Chosen): Grid {
  const named = (options: object): string =>
    Object.entries(options)
      .map(([option, value]) => `${option} ${value}`)
      .join(", ");
  return {
    title: `What each side is fitted with, chosen by NDCG@20 on valid after ${iterations} iterations`,
    header: ["data", "factors", "trials of each", "Segue", "NDCG@20", "implicit", "NDCG@20"],
    rows: choices.map(({ data, factors, ours, theirs }) => [
      data,
      String(factors),
      ours.trials === theirs.trials ? String(ours.trials) : `${ours.trials} and ${theirs.trials}`,
      named(ours.options),
      ours.ndcg.toFixed(4),
      named(theirs.options),
      theirs.ndcg.toFixed(4),
    ]),
  };
}

/** The tables of a run, the most important first. */
export function benchGrids(result: BenchResult): Grid[] {
  const grids = [figureGrid(result.figures), qualityGrid(result), memoryGrid(result), dataGrid(result)];
  if (result.chosen) grids.push(choiceGrid(result.chosen));
  return grids.filter(({ rows }) => rows.length > 0);
}

/** The run as Markdown. */
export function benchMarkdown({ command, at, surroundings, versions, threads, minutes, result }: Benched): string {
  return `${[
    "# Benchmarks of the engine",
    "Written by the command; not edited by hand.",
    `\`\`\`sh\n${command}\n\`\`\``,
    `${at.toISOString().slice(0, 10)}, ${minutes.toFixed(1)} minutes. ${surroundings.machine}. ${surroundings.versions}. ${versions}. ${threads} threads on both sides.`,
    `Both sides are processes of their own that read the same files and take turns: our first repetition, then the other side's first,
and so on. Times are medians, a ratio is the median over the pairs of repetitions, where half of them lie in brackets: above 1 Segue is faster. The other side is
implicit (OPENBLAS_NUM_THREADS=1, as it recommends, and its own threads), for retrieval hnswlib. Reading files and converting
matrices is not counted on either side; preparing the items for ranking is counted on ours. ALS solves a row by conjugate gradients on both sides: by three steps, its
default, in implicit; in Segue from bfloat16 copies, by two steps for a listener with more than 16 pairs and at most as
many as there are factors, by one for all others and for items, the last one's length of rows of more than 64 pairs taken from a
quarter of them. NDCG@20 is judged by one judge for
both, on the test part, with options that \`bench engine --choose\` searched for on the valid part alone, as often for each side.
Targets are for data of 0.65 to 1.3 million pairs; the other rows are there to be known. Of the size of an index, the
vectors are a part on both sides.`,
    ...benchGrids(result).map(gridMarkdown),
  ].join("\n\n")}\n`;
}
