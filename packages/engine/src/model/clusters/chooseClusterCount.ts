import { type Partition, partitionRows, type PartitionOptions } from "./partitionRows.ts";
import { directionsOf, type Rows } from "@segue/kernels";
import { innerProduct } from "./innerProduct.ts";

/** Numbers of clusters that are tried: few enough for a person to know them, each a third to a half more than the one before. */
export const triedClusterCounts: readonly number[] = [2, 3, 4, 6, 8, 12, 16, 24, 32, 40];

/** A cluster has this many items on average at least. */
const leastItems = 5;

/**
 * How much nearer rows are to their own centroid than to the next one: the mean of (b − a) ÷ max(a, b) with a and b the distances
 * 1 − cosine to both (the simplified silhouette; Hruschka, de Castro and Campello 2004). −1 … 1; 0 for a single cluster.
 */
export function silhouette(rows: Rows, { centroids, clusterOf }: Partition): number {
  if (centroids.rowCount < 2) return 0;
  const units = directionsOf(rows);
  let sum = 0;
  for (let row = 0; row < units.rowCount; row++) {
    let next = Number.NEGATIVE_INFINITY;
    for (let cluster = 0; cluster < centroids.rowCount; cluster++) {
      if (cluster !== clusterOf[row]) next = Math.max(next, innerProduct(units, centroids, [row, cluster]));
    }
    const own = 1 - innerProduct(units, centroids, [row, clusterOf[row]]);
    sum += (1 - next - own) / Math.max(own, 1 - next, 1e-12);
  }
  return sum / units.rowCount;
}

/**
 * The partition with the greatest silhouette among those into 2, 3, 4, 6, 8, 12, 16, 24, 32 or 40 clusters, as far as each would have five items
 * on average; the smaller number among equals. Fewer items than 10 stay together.
 */
export function bestPartition(rows: Rows, options: Omit<PartitionOptions, "clusterCount">): Partition {
  let best = { partition: partitionRows(rows, { ...options, clusterCount: 1 }), silhouette: 0 };
  for (const clusterCount of triedClusterCounts) {
    if (clusterCount * leastItems > rows.rowCount) break;
    const partition = partitionRows(rows, { ...options, clusterCount });
    const found = silhouette(rows, partition);
    if (found > best.silhouette) best = { partition, silhouette: found };
  }
  return best.partition;
}
