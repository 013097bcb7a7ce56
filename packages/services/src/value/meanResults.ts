import type { RankingMetrics } from "@segue/engine/value";
import type { ModelResult } from "./evaluation.ts";

/** What a model reached over one or more divisions of the same data. */
export interface MeanResult {
  name: string;
  /** in the order of the divisions */
  runs: ModelResult[];
  /** means over the divisions, at every list length */
  at: RankingMetrics[];
  fitSeconds: number;
  scoreSeconds: number;
  /** the highest of all */
  peakBytes: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function meanMetrics(runs: readonly RankingMetrics[]): RankingMetrics {
  const [first] = runs;
  if (!first) throw new RangeError("there is no run to take the mean of");
  const names = Object.keys(first) as (keyof RankingMetrics)[];
  return Object.fromEntries(
    names.map((name) => [name, mean(runs.map((run) => run[name]))]),
  ) as unknown as RankingMetrics;
}

/** @param repeats the results of every division, each with the same models */
export function meanResults(repeats: readonly (readonly ModelResult[])[]): MeanResult[] {
  return (repeats[0] ?? []).map(({ name, report }, place) => {
    const runs = repeats.map((results) => results[place]);
    return {
      name,
      runs,
      at: report.at.map((_, list) => meanMetrics(runs.map((run) => run.report.at[list]))),
      fitSeconds: mean(runs.map(({ fitSeconds }) => fitSeconds)),
      scoreSeconds: mean(runs.map(({ scoreSeconds }) => scoreSeconds)),
      peakBytes: Math.max(...runs.map(({ peakBytes }) => peakBytes)),
    };
  });
}
