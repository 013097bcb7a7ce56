import { readListedItems, readOwnListening, type ListedItem, type OwnListening } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { queueEntry, type QueueEntry } from "./queueEntry.ts";

/** Items with what one listener heard of them. */
export interface ListedForHer {
  items: ListedItem[];
  own: ReadonlyMap<number, OwnListening>;
}

export async function readForHer(
  { db }: ServiceContext,
  listenerId: ListenerId,
  itemIds: readonly number[],
): Promise<ListedForHer> {
  const [items, own] = await Promise.all([readListedItems(db, itemIds), readOwnListening(db, listenerId, itemIds)]);
  return { items, own: new Map(own.map((listening) => [listening.itemId, listening])) };
}

/** The lines of those items that sound, in their order. */
export function entriesOf({ items, own }: ListedForHer): QueueEntry[] {
  return items.flatMap((item) => queueEntry(item, own.get(item.itemId)) ?? []);
}
