import { setImmediate as breathe } from "node:timers/promises";
import type { Interactions } from "@segue/engine/math";
import { RankingEvaluation, type RankingReport } from "@segue/engine/value";
import type { ItemTable, Kernels } from "@segue/kernels";
import type { RowScorer } from "./benchmarkModel.ts";

/** So many listeners are ranked before anybody else gets a turn, such as the progress bar. */
const listenersAtATime = 64;
const breatheEveryMs = 100;

export interface Measurement {
  scoresOf: RowScorer;
  /** masked */
  train: Interactions;
  /** to be found */
  held: Interactions;
  ks: readonly number[];
  kernels: Kernels;
  /** milliseconds, of any beginning */
  now: () => number;
  onProgress?: (done: number, total: number) => void;
}

/** The best items of some listeners at once, by their factors. */
function rankByFactors(
  evaluation: RankingEvaluation,
  { scoresOf, train, ks }: Measurement,
  { table, from, to }: { table: ItemTable; from: number; to: number },
): void {
  const rows = evaluation.rows.slice(from, to);
  const queries = { rowCount: rows.length, width: table.width, values: new Float32Array(rows.length * table.width) };
  const offsets = new Int32Array(rows.length + 1);
  const columns: Int32Array[] = [];
  rows.forEach((row, at) => {
    queries.values.set(scoresOf.factors?.listenerOf(row) ?? [], at * table.width);
    columns.push(train.columns.subarray(train.offsets[row], train.offsets[row + 1]));
    offsets[at + 1] = offsets[at] + columns[at].length;
  });
  const excluded = { offsets, columns: new Int32Array(offsets[rows.length]) };
  columns.forEach((own, at) => excluded.columns.set(own, offsets[at]));
  const best = table.best(queries, { k: Math.max(...ks), excluded });
  rows.forEach((row, at) => {
    evaluation.add(row, best.items.subarray(at * best.stride, at * best.stride + best.counts[at]));
  });
}

/** Ranks all items for every listener with something to find; masks what is in train. */
export async function measureModel(measurement: Measurement): Promise<RankingReport> {
  const { scoresOf, train, held, ks, kernels, now, onProgress } = measurement;
  const evaluation = new RankingEvaluation({ scoresOf, train, test: held, ks });
  const { length } = evaluation.rows;
  const table = scoresOf.factors ? kernels.itemTable(scoresOf.factors.items) : null;
  let breathed = now();
  try {
    for (let from = 0; from < length; from += listenersAtATime) {
      const to = Math.min(length, from + listenersAtATime);
      if (table) rankByFactors(evaluation, measurement, { table, from, to });
      else evaluation.measure(from, to);
      if (now() - breathed < breatheEveryMs) continue;
      onProgress?.(to, length);
      await breathe();
      breathed = now();
    }
  } finally {
    table?.close();
  }
  return evaluation.report();
}
