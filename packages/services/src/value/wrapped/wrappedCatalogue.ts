import type { ServingModels } from "@segue/engine/prediction";
import { genresOf } from "@segue/engine/data";
import type { WrappedItem, WrappedItemOf } from "@segue/engine/value";
import type { ServiceContext } from "../../context.ts";
import { currentCatalogue } from "../../prediction/catalogueCache.ts";
import { currentModels } from "../../prediction/currentModels.ts";
import type { ServingCatalogue } from "../../prediction/servingCatalogue.ts";

/** What an edition is made with, beside the log. */
export interface WrappedCatalogue {
  catalogue: ServingCatalogue;
  clusters: ServingModels["clusters"];
  itemOf: WrappedItemOf;
  /** the lasting id of the taste cluster of a track's artist; null where none knows her */
  clusterOf: (itemId: number) => number | null;
  /** version of the taste clusters; null where none are live */
  clustersVersion: string | null;
}

const clustersName = "clusters-artists";

/** The catalogue of now as Wrapped reads it. */
export async function readWrappedCatalogue(ctx: ServiceContext): Promise<WrappedCatalogue> {
  const [catalogue, { models, versions }] = await Promise.all([currentCatalogue(ctx.db, []), currentModels(ctx)]);
  const known = new Map<number, WrappedItem | undefined>();
  const itemOf: WrappedItemOf = (itemId) => {
    if (!known.has(itemId)) known.set(itemId, wrappedItem(catalogue, itemId));
    return known.get(itemId);
  };
  const { clusters } = models;
  return {
    catalogue,
    clusters,
    itemOf,
    clusterOf: (itemId) => {
      const creatorId = itemOf(itemId)?.creatorId ?? null;
      const place = creatorId === null ? -1 : (clusters?.clusterOfItem(creatorId) ?? -1);
      return place < 0 ? null : (clusters?.ids[place] ?? null);
    },
    clustersVersion: versions.find(({ name }) => name === clustersName)?.version.toString() ?? null,
  };
}

function wrappedItem(catalogue: ServingCatalogue, itemId: number): WrappedItem | undefined {
  const item = catalogue.itemOf(itemId);
  if (!item || (item.kind !== "track" && item.kind !== "episode" && item.kind !== "book")) return undefined;
  const { kind, creatorId, albumId, releasedAt } = item;
  return {
    kind,
    creatorId,
    albumId,
    genres: kind === "track" ? genresOf(item, (id) => catalogue.itemOf(id)) : [],
    releasedIn: releasedAt === null ? null : new Date(releasedAt).getUTCFullYear(),
  };
}
