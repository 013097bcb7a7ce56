import type { ItemId } from "@segue/engine/data";
import { placeOnMap } from "@segue/engine/model";
import { affinityFor } from "@segue/engine/prediction";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { currentMap } from "../../model/getTasteMap.ts";
import { readListenerTaste } from "../listenerTaste.ts";

export interface ListenerPlace {
  /** where she stands, from 0 to 1; null while nothing is known of her, or nothing that the map's model knows */
  you: { x: number; y: number } | null;
  /** artists that she listened to in the last 180 days */
  artistIds: ItemId[];
  /** tracks of the map that she listened to */
  itemIds: ItemId[];
}

/**
 * Where the signed-in listener stands on the map: her folded-in factors at the mean place of the items that they like best. Her
 * dot moves with every play; the map stays as it is until the next model. Before her first play she stands among the artists that she named.
 */
export async function placeListener({ ctx }: { ctx: ServiceContext }): Promise<ListenerPlace> {
  const { listenerId } = requireListener(ctx);
  const [{ map, model, catalogue }, { taste, listener }] = await Promise.all([
    currentMap(ctx),
    readListenerTaste(ctx, listenerId),
  ]);
  const named = new Set<number | null>(listener.personalised ? listener.picks : []);
  const isNamed = (itemId: number): boolean => named.has(catalogue.itemOf(itemId)?.creatorId ?? null);
  const affinity = affinityFor(model, taste.items) ?? ((itemId) => Number(isNamed(itemId)));
  const neighbours = Array.from(map.itemIds, (itemId, place) => ({ place, weight: affinity(itemId) }));
  const artistIds = [...taste.decayedPlays.keys()].filter((itemId) => catalogue.itemOf(itemId)?.kind === "artist");
  const heard = Array.from(map.itemIds).filter((itemId) => (taste.items.get(itemId)?.listens ?? 0) > 0);
  return { you: placeOnMap(map, neighbours), artistIds: artistIds as ItemId[], itemIds: heard as ItemId[] };
}
