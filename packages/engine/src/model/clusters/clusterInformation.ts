import type { TasteClusters } from "./tasteClusters.ts";

/** One listener before and after a moment. */
export interface ClusteredListener {
  /** listens before it, by item */
  past: Iterable<{ itemId: number; weight: number }>;
  /** items that she came to like after it */
  later: readonly number[];
}

/** Weight of everybody's shares within a listener's own, in listens. */
const priorWeight = 10;

/**
 * How much a listener's past tells of the clusters of what she comes to like: the mean of log₂(p ÷ q) over those items, with q everybody's
 * share of the item's cluster and p her own, smoothed by it ((10·q + listens) ÷ (10 + all listens)). Bits an item; 0 means that
 * clusters tell nothing, below 0 that they mislead; null for somebody without a known later item.
 *
 * @param usual everybody's share of each cluster
 */
export function clusterInformation(
  clusters: TasteClusters,
  usual: Float64Array,
  { past, later }: ClusteredListener,
): number | null {
  const heard = new Float64Array(clusters.clusterCount);
  let total = 0;
  for (const { itemId, weight } of past) {
    const cluster = clusters.clusterOfItem(itemId);
    if (cluster < 0) continue;
    heard[cluster] += weight;
    total += weight;
  }
  const known = later
    .map((itemId) => clusters.clusterOfItem(itemId))
    .filter((cluster) => cluster >= 0 && usual[cluster] > 0);
  if (known.length === 0) return null;
  const bits = known.map((cluster) => {
    const own = (priorWeight * usual[cluster] + heard[cluster]) / (priorWeight + total);
    return Math.log2(own / usual[cluster]);
  });
  return bits.reduce((sum, value) => sum + value, 0) / bits.length;
}
