import { readFileSync } from "node:fs";
import { ServiceError } from "@segue/services/context";
import type { MeanResult } from "@segue/services/value";
import type { Grid } from "./grid.ts";

const metrics = ["recall", "ndcg", "precision", "mrr", "map", "mapOfAll"] as const;

interface Measure {
  metric: (typeof metrics)[number];
  k: number;
}

/** Figures that others published on the same data. */
export interface PublishedFigures {
  /** where they stand */
  source: string;
  measures: Measure[];
  rows: { method: string; figures: number[] }[];
}

function refuse(message: string): ServiceError {
  return new ServiceError("invalid", `--published: ${message}`, "published");
}

/** "ndcg@10" as a measure. */
function measureOf(name: string): Measure {
  const [word, length] = name.split("@");
  const metric = metrics.find((one) => one === word);
  const k = Number(length);
  if (metric && Number.isInteger(k) && k > 0) return { metric, k };
  throw refuse(`"${name}" names no measure; they are written ${metrics.map((one) => `${one}@10`).join(", ")}`);
}

function rowOf(line: string, measures: readonly Measure[]): PublishedFigures["rows"][number] {
  const [method = "", ...cells] = line.split("\t");
  const figures = cells.map((cell) => (cell.trim() === "" ? Number.NaN : Number(cell)));
  if (figures.length === measures.length && figures.every(Number.isFinite)) return { method, figures };
  throw refuse(`the line of "${method}" needs ${measures.length} numbers, with tabs between them`);
}

/**
 * Reads figures from lines with tabs: first the names, `method` and measures such as `ndcg@10`, then one method a line. Lines
 * that begin with # say where they come from.
 *
 * @throws ServiceError naming the option when the file is not so
 */
export function parsePublished(text: string): PublishedFigures {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const source = lines.filter((line) => line.startsWith("#")).map((line) => line.replace(/^#\s*/, ""));
  const [header = "", ...body] = lines.filter((line) => !line.startsWith("#"));
  const [first, ...names] = header.split("\t");
  if (first !== "method") throw refuse('the first line must name the columns: "method" and measures such as ndcg@10');
  const measures = names.map(measureOf);
  return { source: source.join(" "), measures, rows: body.map((line) => rowOf(line, measures)) };
}

/**
 * Reads the figures of a file before anything is measured.
 *
 * @param ks list lengths that will be measured
 * @throws ServiceError naming the option when there is no such file, it holds no figures, or figures of another list length
 */
export function readPublished(file: string, ks: readonly number[]): PublishedFigures {
  const published = parsePublished(textOf(file));
  const missing = published.measures.find(({ k }) => !ks.includes(k));
  if (missing) throw refuse(`${file} has figures of lists of ${missing.k}; add ${missing.k} to --k`);
  return published;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw refuse(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Both together by the first measure, the best last: a person sees at once where a model stands. */
export function publishedGrid({ measures, rows, source }: PublishedFigures, results: readonly MeanResult[]): Grid {
  const own = results.map(({ name, at }) => ({
    method: `**Segue: ${name}**`,
    figures: measures.map(({ metric, k }) => at.find((one) => one.k === k)?.[metric] ?? Number.NaN),
  }));
  const all = [...rows, ...own].toSorted((a, b) => a.figures[0] - b.figures[0]);
  return {
    title: `Beside what is published (${source})`,
    header: ["method", ...measures.map(({ metric, k }) => `${metric}@${k}`)],
    rows: all.map(({ method, figures }) => [method].concat(figures.map((figure) => figure.toFixed(4)))),
  };
}
