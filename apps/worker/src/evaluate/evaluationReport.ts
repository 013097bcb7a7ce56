import { tuneAt, type DataCounts, type MeanResult } from "@segue/services/value";
import { gridMarkdown, type Grid } from "./grid.ts";
import type { Surroundings } from "./machine.ts";
import { dataGrid, resultGrids, searchGrids } from "./resultGrids.ts";

/** One run of `segue evaluate`, as it is written down. */
export interface Evaluated {
  /** as it was typed, without the machine's own paths */
  command: string;
  at: Date;
  surroundings: Surroundings;
  seed: string;
  repeats: number;
  refit: boolean;
  counts: DataCounts;
  results: MeanResult[];
  /** our models among those of others; empty when nobody asked for it */
  beside: Grid[];
}

function protocol({ seed, repeats, refit, results }: Evaluated): string {
  const searched = results.some(({ runs }) => runs.some(({ search }) => search.length > 0));
  const sentences = [
    "All items are ranked for every listener with something to find; what she has in train is masked.",
    "Recall over all her positives, NDCG with the ideal cut at min(k, positives), MAP over min(k, positives) and over all positives; means over listeners.",
    searched
      ? `Options were chosen on valid by NDCG@${tuneAt}; test was opened once, after every search.`
      : "No search: options are as shown.",
    refit ? "Chosen options were fitted again on train and valid together, both masked." : "",
    repeats > 1 ? `Means over ${repeats} divisions of the data.` : "",
    `Seed "${seed}".`,
  ];
  return sentences.filter(Boolean).join(" ");
}

/** The run as Markdown. */
export function evaluationMarkdown(title: string, run: Evaluated): string {
  const { command, at, surroundings, counts, results } = run;
  const grids = [...run.beside, dataGrid(counts), ...searchGrids(results), ...resultGrids(results)];
  return `${[
    `# ${title}`,
    "Written by the command; not edited by hand.",
    `\`\`\`sh\n${command}\n\`\`\``,
    `${at.toISOString().slice(0, 10)}. ${surroundings.machine}. ${surroundings.versions}.`,
    protocol(run),
    ...grids.map(gridMarkdown),
  ].join("\n\n")}\n`;
}

/** The run for other programs. */
export function evaluationJson(run: Evaluated): string {
  const { results, beside: _, ...about } = run;
  const models = results.map(({ name, at, runs, fitSeconds, scoreSeconds, peakBytes }) => ({
    name,
    test: at,
    fitSeconds,
    scoreSeconds,
    peakBytes,
    runs: runs.map(({ options, search, report }) => ({
      options,
      listeners: report.listeners,
      test: report.at,
      search,
    })),
  }));
  return `${JSON.stringify({ ...about, models }, null, 2)}\n`;
}
