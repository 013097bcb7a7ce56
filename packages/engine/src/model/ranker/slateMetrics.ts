import { idealGain } from "../../math/index.ts";
import type { Outcomes } from "./featureTable.ts";

/** Rows of one slate stand together: slate s has the rows `starts[s]` to `starts[s + 1]`. */
export type SlateStarts = Uint32Array;

/**
 * NDCG of every slate with an outcome among its rows, by slate: Σ over hits of 1/log2(1 + rank) by descending score, over the same sum
 * for the best order. Rows of one score share their ranks, each having the mean of what they are worth, so that a constant score
 * does not inherit the order in which the cards were shown. 0–1.
 */
export function slateNdcg(scores: ArrayLike<number>, outcomes: Outcomes, starts: SlateStarts): Map<number, number> {
  const found = new Map<number, number>();
  for (let slate = 0; slate + 1 < starts.length; slate++) {
    const rows = Array.from({ length: starts[slate + 1] - starts[slate] }, (_, at) => starts[slate] + at);
    const hits = rows.reduce((sum, row) => sum + outcomes[row], 0);
    if (hits === 0) continue;
    const order = rows.toSorted((left, right) => scores[right] - scores[left]);
    let gain = 0;
    for (let from = 0, to = 0; from < order.length; from = to) {
      let tiedHits = 0;
      for (; to < order.length && scores[order[to]] === scores[order[from]]; to++) tiedHits += outcomes[order[to]];
      gain += (tiedHits * (idealGain(to) - idealGain(from))) / (to - from);
    }
    found.set(slate, gain / idealGain(hits));
  }
  return found;
}
