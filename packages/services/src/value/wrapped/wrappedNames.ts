import { type ListedItem, readListedItems } from "@segue/db";
import type { WrappedEdition } from "@segue/engine/value";
import type { ServiceContext } from "../../context.ts";
import { coverOf } from "../../prediction/pages/queueEntry.ts";
import { subtitleOf } from "../../prediction/subtitleOf.ts";
import type { NamedItem } from "./wrappedView.ts";

/** The item of an id as it is called now, as an object of its own. */
export type NameOf = (itemId: number) => NamedItem;

/** Everything that an edition names. */
export function itemIdsOf({ top, mostReplayed, discoveries, age }: WrappedEdition): number[] {
  const lists = [top.tracks, top.artists, top.albums, top.shows, top.books].flat();
  const single = [mostReplayed, discoveries?.favourite, age?.oldest].flatMap((item) => item ?? []);
  return [...new Set([...lists, ...single].map(({ itemId }) => itemId))];
}

/** Reads names of today; the log keeps every item that it names. */
export async function readNames({ db }: ServiceContext, itemIds: readonly number[]): Promise<NameOf> {
  const items = new Map((await readListedItems(db, itemIds)).map((item) => [Number(item.itemId), item]));
  return (itemId) => {
    const item = items.get(itemId);
    if (!item) throw new Error(`item ${itemId} is in the log and not in the catalogue`);
    return namedItem(item);
  };
}

function namedItem(item: ListedItem): NamedItem {
  const { itemId, title, isWithdrawn } = item;
  return { itemId, title, subtitle: subtitleOf(item), cover: coverOf(item), playable: !isWithdrawn };
}
