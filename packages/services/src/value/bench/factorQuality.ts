import type { Interactions } from "@segue/engine/math";
import { RankingTally } from "@segue/engine/value";
import type { Kernels } from "@segue/kernels";

export interface FactorSides {
  width: number;
  /** row major */
  listeners: Float32Array;
  items: Float32Array;
}

/**
 * NDCG of factors that anybody fitted, each listener ranked by inner products over all items without those she has in train:
 * one judge for both sides of a benchmark.
 */
export function ndcgOfFactors(
  kernels: Kernels,
  { width, listeners, items }: FactorSides,
  { train, test, k }: { train: Interactions; test: Interactions; k: number },
): number {
  const table = kernels.itemTable({ rowCount: items.length / width, width, values: items });
  try {
    const queries = { rowCount: listeners.length / width, width, values: listeners };
    const best = table.best(queries, { k, excluded: train });
    const tally = new RankingTally(k, train.columnCount);
    for (let row = 0; row < test.rowCount; row++) {
      const positives = new Set(test.columns.subarray(test.offsets[row], test.offsets[row + 1]));
      if (positives.size === 0) continue;
      tally.add(best.items.subarray(row * best.stride, row * best.stride + best.counts[row]), positives);
    }
    return tally.metrics(() => 0).ndcg;
  } finally {
    table.close();
  }
}
