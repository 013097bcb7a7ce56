import type { TopItemsKernels } from "@segue/kernels";
import { bestPartition } from "./chooseClusterCount.ts";
import { type Assignment, keepClusterIds } from "./keepClusterIds.ts";
import { labelClusters, type LabelMaterial } from "./labelClusters.ts";
import { TasteClusters } from "./tasteClusters.ts";

/** Items with their factors, and what a person would know of them. */
export interface ClusterMaterial extends Pick<LabelMaterial, "genresOf" | "nameOf" | "listensOf"> {
  /** ascending */
  itemIds: Int32Array;
  factorCount: number;
  /** row major, in the order of `itemIds` */
  itemFactors: Float32Array;
  /** listens of every item by local hour, 24 an item */
  listensByHour: Float64Array;
  seed: string;
  /** plain ones when left out */
  kernels?: TopItemsKernels;
  /** clusters of an earlier training, whose ids go on */
  before?: Assignment;
}

/**
 * Finds the clusters of items by the direction of their factors, in the number that separates them best, names them, and gives them
 * the ids of the clusters that they go on from.
 *
 * @throws RangeError without items
 */
export function clusterItems(material: ClusterMaterial): TasteClusters {
  const { itemIds, factorCount, itemFactors, seed, kernels, before = new Map<number, number>() } = material;
  const rows = { rowCount: itemIds.length, width: factorCount, values: itemFactors };
  const { centroids, clusterOf } = bestPartition(rows, { seed, kernels });
  const labels = labelClusters({
    ...material,
    clusterCount: centroids.rowCount,
    clusterOf,
    listensByHour: hoursOfClusters(material.listensByHour, clusterOf, centroids.rowCount),
  });
  const byItem = new Map(Array.from(itemIds, (itemId, place) => [itemId, clusterOf[place]]));
  return new TasteClusters({
    itemIds,
    clusterOf,
    ids: keepClusterIds(byItem, centroids.rowCount, before),
    labels,
    centroids,
  });
}

function hoursOfClusters(listensByHour: Float64Array, clusterOf: Int32Array, clusterCount: number): Float64Array {
  const sums = new Float64Array(clusterCount * 24);
  clusterOf.forEach((cluster, item) => {
    for (let hour = 0; hour < 24; hour++) sums[cluster * 24 + hour] += listensByHour[item * 24 + hour];
  });
  return sums;
}
