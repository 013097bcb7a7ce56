import { mebibytes, tuneAt, type DataCounts, type MeanResult, type OptionValues } from "@segue/services/value";
import type { Grid } from "./grid.ts";

const digits = (value: number): string => value.toFixed(4);
const seconds = (value: number): string => value.toFixed(2);

/** Options as a person would type them. */
function optionsText(options: OptionValues): string {
  return (
    Object.entries(options)
      .map(([name, value]) => `${name}=${value}`)
      .join(" ") || "–"
  );
}

/** One table a list length: what every model reached on test. */
function metricGrids(results: readonly MeanResult[]): Grid[] {
  const lengths = results[0]?.at.map(({ k }) => k) ?? [];
  return lengths.map((k, list) => ({
    title: `Test, lists of ${k}`,
    header: [
      "model",
      "recall",
      "NDCG",
      "precision",
      "MRR",
      "MAP",
      "MAP of all",
      "coverage",
      "Gini",
      "novelty",
      "personal",
    ],
    rows: results.map(({ name, at }) => {
      const found = at[list];
      if (!found) return [name];
      const { recall, ndcg, precision, mrr, map, mapOfAll, coverage, gini } = found;
      return [
        name,
        ...[recall, ndcg, precision, mrr, map, mapOfAll, coverage, gini].map(digits),
        found.novelty.toFixed(2),
        digits(found.personalisation),
      ];
    }),
  }));
}

function effortGrid(results: readonly MeanResult[]): Grid {
  return {
    title: "Effort",
    header: ["model", "fit s", "rank s", "peak memory", "options"],
    rows: results.map(({ name, runs, fitSeconds, scoreSeconds, peakBytes }) => [
      name,
      seconds(fitSeconds),
      seconds(scoreSeconds),
      mebibytes(peakBytes),
      [...new Set(runs.map(({ options }) => optionsText(options)))].join(" / "),
    ]),
  };
}

/** Every trial of every search: figures of valid alone. */
export function searchGrids(results: readonly MeanResult[]): Grid[] {
  return results.flatMap(({ name, runs }) =>
    runs.flatMap(({ search }, run) => {
      if (search.length === 0) return [];
      const best = Math.max(...search.map(({ score }) => score));
      const division = runs.length > 1 ? `, division ${run + 1}` : "";
      return [
        {
          title: `Search of ${name} on valid${division}`,
          header: ["trial", `valid NDCG@${tuneAt}`, "chosen", "s", "options"],
          rows: search.map(({ options, score, seconds: took }, trial) => {
            const chosen = trial === search.findIndex((one) => one.score === best);
            return [String(trial + 1), digits(score), chosen ? "yes" : "", seconds(took), optionsText(options)];
          }),
        },
      ];
    }),
  );
}

/** What there is to learn from and to find. */
export function dataGrid(counts: DataCounts): Grid {
  const rows: [string, number][] = [
    ["listeners", counts.listeners],
    ["items", counts.items],
    ["pairs in train", counts.train],
    ["pairs in valid", counts.valid],
    ["pairs in test", counts.test],
    ["named more than once in a file (merged)", counts.duplicates],
    ["rows left out for their small value", counts.leftOut],
    ["test pairs that are in train as well (left out)", counts.known],
    ["test pairs of items that nobody has in train (count in recall)", counts.unseen],
    ["listeners of the test with nothing in train", counts.newListeners],
  ];
  return {
    title: "Data",
    header: ["what", "count"],
    rows: rows.map(([what, count]) => [what, count.toLocaleString("en")]),
  };
}

/** Everything that the models reached. */
export function resultGrids(results: readonly MeanResult[]): Grid[] {
  return [...metricGrids(results), effortGrid(results)];
}
