import { coverageOf, giniOf, personalisationOf } from "./catalogueMetrics.ts";
import { listMetrics, type ListMetrics } from "./rankedListMetrics.ts";

/** How well a model ranks all items, at one list length; means over the measured listeners. */
export interface RankingMetrics {
  k: number;
  recall: number;
  ndcg: number;
  precision: number;
  /** mean of the lists' average precision, over min(k, positives) */
  map: number;
  /** mean of the lists' average precision, over all positives */
  mapOfAll: number;
  /** mean of the lists' reciprocal rank */
  mrr: number;
  /** share of the catalogue in at least one list */
  coverage: number;
  /** Gini coefficient of the items' number of lists */
  gini: number;
  /** mean surprise of a listed item, bits */
  novelty: number;
  /** 1 − mean share of items that two lists have in common */
  personalisation: number;
}

/** Running sums over the lists of one length. */
export class RankingTally {
  readonly k: number;
  /** how many were added */
  lists = 0;
  readonly #sums: ListMetrics = {
    recall: 0,
    precision: 0,
    ndcg: 0,
    averagePrecision: 0,
    averagePrecisionOfAll: 0,
    reciprocalRank: 0,
  };
  readonly #exposures: Float64Array;

  constructor(k: number, itemCount: number) {
    this.k = k;
    this.#exposures = new Float64Array(itemCount);
  }

  /**
   * Adds one listener's list.
   *
   * @param ranked distinct items, best first; those beyond k do not count
   */
  add(ranked: Int32Array, positives: ReadonlySet<number>): ListMetrics {
    const metrics = listMetrics(ranked, positives, this.k);
    for (const name of Object.keys(this.#sums) as (keyof ListMetrics)[]) this.#sums[name] += metrics[name];
    for (const item of ranked.subarray(0, this.k)) this.#exposures[item]++;
    this.lists++;
    return metrics;
  }

  /** @param noveltyAt surprise of an item, bits */
  metrics(noveltyAt: (item: number) => number): RankingMetrics {
    const count = Math.max(1, this.lists);
    let shown = 0;
    let novelty = 0;
    this.#exposures.forEach((exposure, item) => {
      if (exposure === 0) return;
      shown += exposure;
      novelty += exposure * noveltyAt(item);
    });
    return {
      k: this.k,
      recall: this.#sums.recall / count,
      ndcg: this.#sums.ndcg / count,
      precision: this.#sums.precision / count,
      map: this.#sums.averagePrecision / count,
      mapOfAll: this.#sums.averagePrecisionOfAll / count,
      mrr: this.#sums.reciprocalRank / count,
      coverage: coverageOf(this.#exposures),
      gini: giniOf(this.#exposures),
      novelty: novelty / Math.max(1, shown),
      personalisation: personalisationOf(this.#exposures, this.lists, this.k),
    };
  }
}
