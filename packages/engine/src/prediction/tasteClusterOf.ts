import { foldedIn } from "./foldedIn.ts";
import type { ServingModels } from "./servingModels.ts";
import type { Taste } from "./taste.ts";

/**
 * The taste cluster that a listener's taste is nearest to: she is folded in among the artists, and that cluster is hers whose artists suit her
 * best on average (the greatest inner product with a cluster's mean). By the artists, and not by stored centroids, because these
 * belong to the factors of one training.
 *
 * @returns its lasting id; null without models, and while nothing is known that they know
 */
export function tasteClusterOf(
  taste: Taste,
  { artists, clusters }: Pick<ServingModels, "artists" | "clusters">,
): number | null {
  const listener = artists && clusters ? foldedIn(taste, artists, "creators") : null;
  if (!artists || !clusters || !listener) return null;
  const sums = new Float64Array(clusters.clusterCount);
  const counts = new Uint32Array(clusters.clusterCount);
  clusters.itemIds.forEach((itemId, at) => {
    const place = artists.indexOf(itemId);
    if (place === -1) return;
    sums[clusters.clusterOf[at]] += artists.affinity(listener, place);
    counts[clusters.clusterOf[at]]++;
  });
  let nearest = -1;
  counts.forEach((count, cluster) => {
    if (count > 0 && (nearest === -1 || sums[cluster] / count > sums[nearest] / counts[nearest])) nearest = cluster;
  });
  return nearest === -1 ? null : clusters.ids[nearest];
}
