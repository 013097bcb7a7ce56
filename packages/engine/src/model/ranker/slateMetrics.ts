import type { Outcomes } from "./featureTable.ts";

/** Rows of one slate stand together: slate s has the rows `starts[s]` to `starts[s + 1]`. */
export type SlateStarts = Uint32Array;

/**
 * NDCG of every slate with an outcome among its rows, by slate: Σ over hits of 1/log2(1 + rank) by descending score (ties: the later
 * row first, so that a constant score does not inherit the order shown), over the same sum for the best order. 0–1.
 */
export function slateNdcg(scores: ArrayLike<number>, outcomes: Outcomes, starts: SlateStarts): Map<number, number> {
  const found = new Map<number, number>();
  for (let slate = 0; slate + 1 < starts.length; slate++) {
    const rows = Array.from({ length: starts[slate + 1] - starts[slate] }, (_, at) => starts[slate] + at);
    const hits = rows.reduce((sum, row) => sum + outcomes[row], 0);
    if (hits === 0) continue;
    const order = rows.toSorted((left, right) => scores[right] - scores[left] || right - left);
    let gain = 0;
    let best = 0;
    order.forEach((row, index) => {
      gain += outcomes[row] / Math.log2(2 + index);
      if (index < hits) best += 1 / Math.log2(2 + index);
    });
    found.set(slate, gain / best);
  }
  return found;
}
