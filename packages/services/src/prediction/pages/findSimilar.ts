import type { ItemId } from "@segue/engine/data";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { currentCatalogue } from "../catalogueCache.ts";
import { catalogueWithout } from "../catalogueWithout.ts";
import { currentModels, type CurrentModels } from "../currentModels.ts";
import { readListenerRefusals } from "../refusals.ts";
import { findItem } from "./findItem.ts";
import { itemInput } from "./itemInput.ts";
import { itemLink } from "./itemLink.ts";
import type { ItemLink } from "./itemPage.ts";
import { readForHer } from "./listEntries.ts";
import { queueEntry, type QueueEntry } from "./queueEntry.ts";
import { similarItems } from "./similarItems.ts";

export const similarInput = itemInput.extend({
  /** 0 what is nearest … 1 adjacent tastes */
  far: z.number({ error: "must be a number from 0 (near) to 1 (far)" }).min(0).max(1).default(0),
});

export interface SimilarItem {
  item: ItemLink;
  /** what its line plays; null for an artist */
  entry: QueueEntry | null;
  /** cosine with what it is similar to, 0–1 */
  similarity: number;
  /** the near item by way of which it is reached; null when that is the seed itself */
  via: { itemId: ItemId; title: string } | null;
}

export interface SimilarView {
  seed: ItemLink;
  far: number;
  /** which model says so; null when it does not know the item yet */
  model: { name: string; version: number } | null;
  items: SimilarItem[];
}

/**
 * Tracks like a track, or artists like an artist, from the nearest to adjacent tastes, by the factors of the live model: what the
 * same people hear. Without what the signed-in listener blocks or wants less of.
 *
 * @throws ServiceError notFound when it is not there; invalid for another kind
 */
export async function findSimilar({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof similarInput>;
}): Promise<SimilarView> {
  const { listenerId } = requireListener(ctx);
  const item = await findItem(ctx, listenerId, input.itemId);
  if (item.kind !== "track" && item.kind !== "artist") {
    throw new ServiceError(
      "invalid",
      `similar items are known for tracks and artists, not for a ${item.kind}`,
      "itemId",
    );
  }
  const [refusals, live] = await Promise.all([readListenerRefusals(ctx, listenerId), currentModels(ctx)]);
  const catalogue = catalogueWithout(await currentCatalogue(ctx.db, []), refusals);
  const side = sideOf(item.kind, live);
  const found = side ? similarItems(side.model, { ...input, catalogue, weightOf: refusals.weightOf }) : [];
  const listed = await readForHer(
    ctx,
    listenerId,
    found.map(({ itemId }) => itemId),
  );
  const places = new Map(found.map((one) => [one.itemId, one]));
  const items = listed.items.flatMap((own): SimilarItem[] => {
    const place = places.get(own.itemId);
    if (!place) return [];
    const via = place.via === null ? undefined : catalogue.itemOf(place.via);
    const entry = queueEntry(own, listed.own.get(own.itemId));
    const by = via ? { itemId: via.itemId, title: via.title } : null;
    return [{ item: itemLink(own), entry, similarity: place.similarity, via: by }];
  });
  return { seed: itemLink(item), far: input.far, model: side && found.length > 0 ? side.version : null, items };
}

function sideOf(kind: "track" | "artist", { models, versions }: CurrentModels) {
  const model = kind === "track" ? models.tracks : models.artists;
  const name = kind === "track" ? "als-tracks" : "als-artists";
  const version = versions.find((one) => one.name === name) ?? null;
  return model && { model, version };
}
