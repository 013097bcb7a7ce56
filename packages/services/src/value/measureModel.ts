import { setImmediate as breathe } from "node:timers/promises";
import type { Interactions } from "@segue/engine/math";
import { RankingEvaluation, type RankingReport } from "@segue/engine/value";
import type { RowScorer } from "./benchmarkModel.ts";

/** So many listeners are ranked before anybody else gets a turn, such as the progress bar. */
const listenersAtATime = 32;
const breatheEveryMs = 100;

export interface Measurement {
  scoresOf: RowScorer;
  /** masked */
  train: Interactions;
  /** to be found */
  held: Interactions;
  ks: readonly number[];
  /** milliseconds, of any beginning */
  now: () => number;
  onProgress?: (done: number, total: number) => void;
}

/** Ranks all items for every listener with something to find; masks what is in train. */
export async function measureModel(measurement: Measurement): Promise<RankingReport> {
  const { scoresOf, train, held, ks, now, onProgress } = measurement;
  const evaluation = new RankingEvaluation({ scoresOf, train, test: held, ks });
  const { length } = evaluation.rows;
  let breathed = now();
  for (let from = 0; from < length; from += listenersAtATime) {
    const to = Math.min(length, from + listenersAtATime);
    evaluation.measure(from, to);
    if (now() - breathed < breatheEveryMs) continue;
    onProgress?.(to, length);
    await breathe();
    breathed = now();
  }
  return evaluation.report();
}
