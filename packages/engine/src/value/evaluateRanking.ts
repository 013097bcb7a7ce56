import { topK, type Interactions } from "../math/index.ts";
import { coverageOf, giniOf, noveltyOf } from "./catalogueMetrics.ts";
import { listMetrics, type ListMetrics } from "./rankedListMetrics.ts";

/** How well a model ranks all items, at one list length; means over the measured listeners. */
export interface RankingMetrics {
  k: number;
  recall: number;
  ndcg: number;
  /** mean of the lists' average precision */
  map: number;
  /** mean of the lists' reciprocal rank */
  mrr: number;
  /** share of the catalogue in at least one list */
  coverage: number;
  /** Gini coefficient of the items' number of lists */
  gini: number;
  /** mean surprise of a listed item, bits */
  novelty: number;
}

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

/** Running sums at one list length. */
class Tallied {
  readonly k: number;
  readonly sums: ListMetrics = { recall: 0, ndcg: 0, averagePrecision: 0, reciprocalRank: 0 };
  readonly exposures: Float64Array;

  constructor(k: number, columnCount: number) {
    this.k = k;
    this.exposures = new Float64Array(columnCount);
  }

  add(ranked: Int32Array, positives: ReadonlySet<number>): ListMetrics {
    const metrics = listMetrics(ranked, positives, this.k);
    this.sums.recall += metrics.recall;
    this.sums.ndcg += metrics.ndcg;
    this.sums.averagePrecision += metrics.averagePrecision;
    this.sums.reciprocalRank += metrics.reciprocalRank;
    for (const column of ranked.subarray(0, this.k)) this.exposures[column]++;
    return metrics;
  }

  means(listeners: number, noveltyAt: (column: number) => number): RankingMetrics {
    const count = Math.max(1, listeners);
    let shown = 0;
    let novelty = 0;
    this.exposures.forEach((exposure, column) => {
      shown += exposure;
      novelty += exposure * noveltyAt(column);
    });
    return {
      k: this.k,
      recall: this.sums.recall / count,
      ndcg: this.sums.ndcg / count,
      map: this.sums.averagePrecision / count,
      mrr: this.sums.reciprocalRank / count,
      coverage: coverageOf(this.exposures),
      gini: giniOf(this.exposures),
      novelty: novelty / Math.max(1, shown),
    };
  }
}

/**
 * Ranks all items for every listener with likes in `test`, leaving out her likes in `train`, and measures the lists.
 *
 * @throws RangeError when the two matrices differ in size
 */
export function evaluateRanking(question: RankingQuestion): RankingReport {
  const { scoresOf, train, test, ks, maxListeners = Infinity } = question;
  if (train.rowCount !== test.rowCount || train.columnCount !== test.columnCount) {
    throw new RangeError(
      `train is ${train.rowCount} × ${train.columnCount}, test ${test.rowCount} × ${test.columnCount}`,
    );
  }
  const mask = new Uint8Array(train.columnCount);
  const tallied = ks.map((k) => new Tallied(k, train.columnCount));
  const rows = measuredRows(test, maxListeners);
  for (const row of rows) {
    const positives = new Set(likesOf(test, row));
    const seen = likesOf(train, row);
    for (const column of seen) mask[column] = 1;
    const { indices } = topK(scoresOf(row), { k: Math.max(...ks), mask });
    for (const column of seen) mask[column] = 0;
    for (const one of tallied) {
      const metrics = one.add(indices, positives);
      question.onListener?.(row, one.k, metrics);
    }
  }
  const audience = new Float64Array(train.columnCount);
  train.columns.forEach((column, at) => {
    audience[column] += train.preferences[at];
  });
  const noveltyAt = (column: number): number => noveltyOf(audience[column], train.rowCount);
  return { listeners: rows.length, at: tallied.map((one) => one.means(rows.length, noveltyAt)) };
}
