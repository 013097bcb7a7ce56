import { discountedGain, idealGain } from "../math/index.ts";

/** Quality of one ranked list for one listener, each 0–1. */
export interface ListMetrics {
  /** hits / positives */
  recall: number;
  /** hits / k, also where the list is shorter */
  precision: number;
  /** discounted gain 1/log2(rank + 1) over that of the best possible list of min(k, positives) hits */
  ndcg: number;
  /** mean precision at the hits over min(k, positives) */
  averagePrecision: number;
  /** the same over all positives, so that a short list cannot reach 1 for a listener of many (Recommenders' MAP) */
  averagePrecisionOfAll: number;
  /** 1 / rank of the first hit; 0 without one */
  reciprocalRank: number;
}

/**
 * Measures the first `k` of a ranked list against what the listener really liked.
 *
 * @param positives at least one
 * @throws RangeError without positives, for which no measure is defined
 */
export function listMetrics(ranked: ArrayLike<number>, positives: ReadonlySet<number>, k: number): ListMetrics {
  if (positives.size === 0) throw new RangeError("a listener without positives cannot be measured; leave her out");
  let hits = 0;
  let gain = 0;
  let precision = 0;
  let reciprocalRank = 0;
  for (let rank = 1; rank <= Math.min(k, ranked.length); rank++) {
    if (!positives.has(ranked[rank - 1])) continue;
    hits++;
    gain += discountedGain(rank);
    precision += hits / rank;
    if (hits === 1) reciprocalRank = 1 / rank;
  }
  const reachable = Math.min(k, positives.size);
  return {
    recall: hits / positives.size,
    precision: hits / k,
    ndcg: gain / idealGain(reachable),
    averagePrecision: precision / reachable,
    averagePrecisionOfAll: precision / positives.size,
    reciprocalRank,
  };
}
