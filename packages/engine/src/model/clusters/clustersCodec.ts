import type { ModelCodec } from "../artefact/codec.ts";
import { TasteClusters } from "./tasteClusters.ts";

/** A file of clusters: items with their clusters, and every cluster's id, label and centroid. */
export const clustersCodec: ModelCodec<TasteClusters> = {
  kind: "clusters",
  takeApart: ({ itemIds, clusterOf, ids, labels, centroids }) => ({
    parameters: { factorCount: centroids.width, labels: [...labels] },
    arrays: { itemIds, clusterOf, ids, centroids: centroids.values },
  }),
  putTogether(parts) {
    const ids = parts.array("ids", "int32");
    return new TasteClusters({
      itemIds: parts.ids("itemIds"),
      clusterOf: parts.array("clusterOf", "int32"),
      ids,
      labels: parts.texts("labels"),
      centroids: {
        rowCount: ids.length,
        width: parts.number("factorCount"),
        values: parts.array("centroids", "float32"),
      },
    });
  },
};
