import { itemIndex } from "../itemIndex.ts";
import type { Rows } from "@segue/kernels";

export interface TasteClustersParts {
  /** ascending */
  itemIds: Int32Array;
  /** cluster of every item, by its place among `ids` */
  clusterOf: Int32Array;
  /** lasting id of every cluster: the next training keeps it */
  ids: Int32Array;
  /** one a cluster, none twice */
  labels: readonly string[];
  /** unit vectors in the factor space of the model that the items came from */
  centroids: Rows;
}

/** What somebody listened to of one item. */
export interface WeightedItem {
  itemId: number;
  /** such as listens, ≥ 0 */
  weight: number;
}

/** Groups of items that the same people hear, which nobody named beforehand. */
export class TasteClusters implements TasteClustersParts {
  readonly kind = "clusters";
  readonly itemIds: Int32Array;
  readonly clusterOf: Int32Array;
  readonly ids: Int32Array;
  readonly labels: readonly string[];
  readonly centroids: Rows;

  /** @throws RangeError when the parts do not fit each other */
  constructor({ itemIds, clusterOf, ids, labels, centroids }: TasteClustersParts) {
    if (clusterOf.length !== itemIds.length || labels.length !== ids.length || centroids.rowCount !== ids.length) {
      throw new RangeError(
        `${itemIds.length} items in ${clusterOf.length} places, ${ids.length} clusters with ${labels.length} labels and ${centroids.rowCount} centroids`,
      );
    }
    if (clusterOf.some((cluster) => cluster < 0 || cluster >= ids.length)) {
      throw new RangeError(`clusterOf must name the clusters 0 … ${ids.length - 1}`);
    }
    this.itemIds = itemIds;
    this.clusterOf = clusterOf;
    this.ids = ids;
    this.labels = labels;
    this.centroids = centroids;
  }

  get clusterCount(): number {
    return this.ids.length;
  }

  /** The item's cluster by its place; −1 when the model does not know the item. */
  clusterOfItem(itemId: number): number {
    const place = itemIndex(this.itemIds, itemId);
    return place < 0 ? -1 : this.clusterOf[place];
  }

  /** Share of somebody's listening in each cluster, summing to 1; zeros when no item of it is known. */
  membership(listening: Iterable<WeightedItem>): Float64Array {
    const shares = new Float64Array(this.clusterCount);
    let total = 0;
    for (const { itemId, weight } of listening) {
      const cluster = this.clusterOfItem(itemId);
      if (cluster < 0) continue;
      shares[cluster] += weight;
      total += weight;
    }
    return total > 0 ? shares.map((weight) => weight / total) : shares;
  }

  /** The cluster of most of her listening by its place, the first among equals; −1 when no item of it is known. */
  mainCluster(listening: Iterable<WeightedItem>): number {
    const shares = this.membership(listening);
    let best = -1;
    shares.forEach((share, cluster) => {
      if (share > (best < 0 ? 0 : shares[best])) best = cluster;
    });
    return best;
  }

  /** The lasting id of every item's cluster: what the next training goes on from. */
  idOfItems(): Map<number, number> {
    return new Map(Array.from(this.itemIds, (itemId, place) => [itemId, this.ids[this.clusterOf[place]]]));
  }
}
