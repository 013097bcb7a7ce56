import { isCollection, readItemParts, type ListedItem } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { unfinishedFirst } from "../../shown/unfinishedFirst.ts";
import { currentModels } from "../currentModels.ts";
import { entriesOf, readForHer } from "./listEntries.ts";
import type { QueueEntry } from "./queueEntry.ts";

/** Tracks of an artist at most, the best ones. */
const bestTracks = 50;

/**
 * What plays, in order, when an item is played: an artist's tracks, the best first; an album's and a playlist's own order; a
 * show's newest unfinished episodes, then those that she heard to their end; anything else itself.
 */
export async function collectionEntries(
  ctx: ServiceContext,
  listenerId: ListenerId,
  { itemId, kind }: Pick<ListedItem, "itemId" | "kind">,
): Promise<QueueEntry[]> {
  const parts = isCollection(kind) ? await readItemParts(ctx.db, kind, itemId) : [itemId];
  const ordered = kind === "artist" ? await bestOf(ctx, parts) : parts;
  const entries = entriesOf(await readForHer(ctx, listenerId, ordered));
  return kind === "show" ? unfinishedFirst(entries) : entries;
}

async function bestOf(ctx: ServiceContext, trackIds: readonly number[]): Promise<number[]> {
  const { popularTracks } = (await currentModels(ctx)).models;
  const scoreOf = (trackId: number): number => popularTracks?.scoreOf(trackId) ?? 0;
  return trackIds.toSorted((left, right) => scoreOf(right) - scoreOf(left) || left - right).slice(0, bestTracks);
}
