import { TasteClusters } from "@segue/engine/model";
import type { ServingModels } from "@segue/engine/prediction";
import type { HomeWorld } from "./homeWorld.ts";
import { sceneModels } from "./sceneModels.ts";

/** Lasting ids of the two clusters. */
export const clusterIds = [70, 71] as const;

/** The models of the two scenes, each of which is a cluster. */
export function scenesWithClusters(world: HomeWorld): ServingModels {
  const artists = world.artists.flatMap((scene, cluster) => scene.map((itemId) => ({ itemId, cluster })));
  const ordered = artists.toSorted((left, right) => left.itemId - right.itemId);
  const clusters = new TasteClusters({
    itemIds: Int32Array.from(ordered, ({ itemId }) => itemId),
    clusterOf: Int32Array.from(ordered, ({ cluster }) => cluster),
    ids: Int32Array.from(clusterIds),
    labels: ["Northern", "Southern"],
    centroids: { rowCount: 2, width: 2, values: Float32Array.of(1, 0, 0, 1) },
  });
  return { ...sceneModels(world), clusters };
}
