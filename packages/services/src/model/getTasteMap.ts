import { dataDir } from "@segue/db";
import type { ItemId } from "@segue/engine/data";
import type { TasteMap } from "@segue/engine/model";
import type { ServingModels } from "@segue/engine/prediction";
import { ServiceError, type ServiceContext } from "../context.ts";
import { currentCatalogue } from "../prediction/catalogueCache.ts";
import { currentModels } from "../prediction/currentModels.ts";
import type { ServingCatalogue } from "../prediction/servingCatalogue.ts";
import { mapOf } from "./map/mapOf.ts";

export interface MapItem {
  itemId: ItemId;
  title: string;
  artistId: ItemId | null;
  artist: string;
  /** from 0 to 1, from the left and from the top */
  x: number;
  y: number;
  /** lasting id of its artist's taste cluster; null where nobody knows */
  cluster: number | null;
}

export interface MapCluster {
  id: number;
  label: string;
  /** items of it on the map */
  items: number;
  /** the middle of its items: as many lie before as behind, in both directions */
  x: number;
  y: number;
}

export interface TasteMapView {
  /** the version whose factors are drawn; null while none is live */
  model: { name: string; version: number } | null;
  /** most played first */
  items: MapItem[];
  /** the greatest first */
  clusters: MapCluster[];
}

/**
 * The map of what is played most: tracks that the same people hear lie together, each with the cluster of its artist. The same for everybody;
 * for listeners and staff.
 *
 * @throws ServiceError notFound while there is no model to draw
 */
export async function getTasteMap({ ctx }: { ctx: ServiceContext }): Promise<TasteMapView> {
  const { map, catalogue, models, versions } = await currentMap(ctx);
  const items = itemsOn(map, catalogue, models.clusters);
  const version = versions.find(({ name }) => name === "als-tracks") ?? null;
  return { model: version, items, clusters: clustersOf(items, models.clusters) };
}

/**
 * The map itself, with what it was drawn from.
 *
 * @throws ServiceError notFound while there is no model to draw
 */
export async function currentMap(ctx: ServiceContext) {
  const [{ models, versions }, catalogue] = await Promise.all([currentModels(ctx), currentCatalogue(ctx.db, [])]);
  const map = models.tracks && (await mapOf(models.tracks, models.popularTracks, dataDir()));
  if (!map || !models.tracks) {
    throw new ServiceError(
      "notFound",
      "there is no map yet: it is drawn from the first model of tracks, which training makes",
    );
  }
  return { map, model: models.tracks, models, versions, catalogue };
}

function itemsOn(map: TasteMap, catalogue: ServingCatalogue, clusters: ServingModels["clusters"]): MapItem[] {
  return Array.from(map.itemIds).flatMap((itemId, place): MapItem[] => {
    const item = catalogue.itemOf(itemId);
    if (!item) return [];
    const { creatorId: artistId, title } = item;
    const cluster = artistId === null ? -1 : (clusters?.clusterOfItem(artistId) ?? -1);
    return [
      {
        itemId: item.itemId,
        title,
        artistId,
        artist: artistId === null ? "" : (catalogue.itemOf(artistId)?.title ?? ""),
        x: rounded(map.x[place]),
        y: rounded(map.y[place]),
        cluster: clusters && cluster >= 0 ? clusters.ids[cluster] : null,
      },
    ];
  });
}

/** Fine enough for a screen of ten thousand pixels. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

function clustersOf(items: readonly MapItem[], clusters: ServingModels["clusters"]): MapCluster[] {
  if (!clusters) return [];
  const found = Array.from(clusters.ids).flatMap((id, place): MapCluster[] => {
    const own = items.filter(({ cluster }) => cluster === id);
    if (own.length === 0) return [];
    const middle = (axis: "x" | "y") =>
      own.map((item) => item[axis]).toSorted((a, b) => a - b)[Math.floor(own.length / 2)];
    return [{ id, label: clusters.labels[place] ?? "", items: own.length, x: middle("x") ?? 0, y: middle("y") ?? 0 }];
  });
  return found.toSorted((left, right) => right.items - left.items || left.id - right.id);
}
