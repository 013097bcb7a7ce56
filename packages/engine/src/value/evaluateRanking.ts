import { topK, type Interactions } from "../math/index.ts";
import { noveltyOf } from "./catalogueMetrics.ts";
import type { ListMetrics } from "./rankedListMetrics.ts";
import { RankingTally, type RankingMetrics } from "./rankingTally.ts";

export interface RankingReport {
  /** how many were measured */
  listeners: number;
  at: RankingMetrics[];
}

export interface RankingQuestion {
  /** score of every column for the listener of a row; may reuse its answer's memory */
  scoresOf: (row: number) => ArrayLike<number>;
  /** what the model has seen; its likes are left out of the lists */
  train: Interactions;
  /** the likes to be found */
  test: Interactions;
  /** list lengths */
  ks: readonly number[];
  /** measure so many listeners, evenly spread over the rows; everybody when left out */
  maxListeners?: number;
  /** is told the measures of every measured listener, at each list length */
  onListener?: (row: number, k: number, metrics: ListMetrics) => void;
}

function likesOf({ offsets, columns, preferences }: Interactions, row: number): number[] {
  const likes: number[] = [];
  for (let at = offsets[row]; at < offsets[row + 1]; at++) if (preferences[at] === 1) likes.push(columns[at]);
  return likes;
}

/** Rows with likes, at most `limit`, evenly spread. */
function measuredRows(test: Interactions, limit: number): number[] {
  const rows = Array.from({ length: test.rowCount }, (_, row) => row).filter((row) => likesOf(test, row).length > 0);
  if (rows.length <= limit) return rows;
  return Array.from({ length: limit }, (_, at) => rows[Math.floor((at * rows.length) / limit)]);
}

function noveltiesIn({ columns, preferences, rowCount, columnCount }: Interactions): Float64Array {
  const audience = new Float64Array(columnCount);
  columns.forEach((column, at) => {
    audience[column] += preferences[at];
  });
  return audience.map((listeners) => noveltyOf(listeners, rowCount));
}

/**
 * The measuring of a model, some listeners at a time, for work that shows how far it is. Ranks all items for every listener
 * with likes in `test`, leaving out her likes in `train`.
 */
export class RankingEvaluation {
  /** the listeners to be measured */
  readonly rows: readonly number[];
  readonly #question: RankingQuestion;
  readonly #mask: Uint8Array;
  readonly #tallies: RankingTally[];

  /** @throws RangeError when the two matrices differ in size */
  constructor(question: RankingQuestion) {
    const { train, test, ks, maxListeners = Infinity } = question;
    if (train.rowCount !== test.rowCount || train.columnCount !== test.columnCount) {
      throw new RangeError(
        `train is ${train.rowCount} × ${train.columnCount}, test ${test.rowCount} × ${test.columnCount}`,
      );
    }
    this.#question = question;
    this.rows = measuredRows(test, maxListeners);
    this.#mask = new Uint8Array(train.columnCount);
    this.#tallies = ks.map((k) => new RankingTally(k, train.columnCount));
  }

  /** Measures the listeners at places `from` … `to − 1` of `rows`; each is to be measured once. */
  measure(from: number, to: number): void {
    const { train, ks, scoresOf } = this.#question;
    const k = Math.max(...ks);
    for (const row of this.rows.slice(from, to)) {
      const seen = likesOf(train, row);
      for (const column of seen) this.#mask[column] = 1;
      const { indices } = topK(scoresOf(row), { k, mask: this.#mask });
      for (const column of seen) this.#mask[column] = 0;
      this.add(row, indices);
    }
  }

  /**
   * Measures a list that was made elsewhere, such as by a kernel.
   *
   * @param row one of `rows`, each once
   * @param ranked best first, without her likes in train, as long as the longest list that is measured
   */
  add(row: number, ranked: Int32Array): void {
    const { test, onListener } = this.#question;
    const positives = new Set(likesOf(test, row));
    for (const tally of this.#tallies) {
      const metrics = tally.add(ranked, positives);
      onListener?.(row, tally.k, metrics);
    }
  }

  /** The means over the listeners that were measured until now. */
  report(): RankingReport {
    const novelties = noveltiesIn(this.#question.train);
    const at = this.#tallies.map((tally) => tally.metrics((column) => novelties[column]));
    return { listeners: this.#tallies[0]?.lists ?? 0, at };
  }
}

/**
 * Ranks all items for every listener with likes in `test`, leaving out her likes in `train`, and measures the lists.
 *
 * @throws RangeError when the two matrices differ in size
 */
export function evaluateRanking(question: RankingQuestion): RankingReport {
  const evaluation = new RankingEvaluation(question);
  evaluation.measure(0, evaluation.rows.length);
  return evaluation.report();
}
