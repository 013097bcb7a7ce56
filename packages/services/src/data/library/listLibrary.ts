import { readKeptItems, readListedItems, type KeptItem, type ListedItem } from "@segue/db";
import type { ItemId, ItemKind } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { coverOf, queueEntry, type CoverView, type QueueEntry } from "../../prediction/pages/queueEntry.ts";
import { subtitleOf } from "../../prediction/subtitleOf.ts";

/** A track, episode or book that the listener saved, ready to be played. */
export interface SavedEntry extends QueueEntry {
  /** since when, milliseconds since 1970 UTC */
  since: number;
}

/** Anything else that she saved or follows. */
export interface KeptEntry {
  itemId: ItemId;
  kind: ItemKind;
  title: string;
  subtitle: string;
  cover: CoverView;
  keeping: KeptItem["keeping"];
  /** it has left the catalogue */
  isWithdrawn: boolean;
  /** milliseconds since 1970 UTC */
  since: number;
}

/** What the listener keeps, the latest first. */
export interface LibraryView {
  tracks: SavedEntry[];
  /** episodes and books */
  spoken: SavedEntry[];
  /** artists, shows, albums and editorial playlists */
  others: KeptEntry[];
}

/** What the signed-in listener has saved and follows; what has left the catalogue too, and marked so. */
export async function listLibrary({ ctx }: { ctx: ServiceContext }): Promise<LibraryView> {
  const { listenerId } = requireListener(ctx);
  return libraryOf(ctx, await readKeptItems(ctx.db, listenerId));
}

/** What is kept, sorted by how it is shown, in the order given. */
export async function libraryOf(ctx: ServiceContext, kept: readonly KeptItem[]): Promise<LibraryView> {
  const items = await readListedItems(
    ctx.db,
    kept.map(({ itemId }) => itemId),
  );
  const view: LibraryView = { tracks: [], spoken: [], others: [] };
  // The log's items are never deleted, so that each row finds its item at its own place.
  kept.forEach((row, index) => add(view, row, items[index]));
  return view;
}

function add(view: LibraryView, { keeping, since: date }: KeptItem, item: ListedItem | undefined): void {
  if (!item || item.listenerId !== null) return;
  const since = date.getTime();
  const entry = queueEntry(item, undefined);
  if (entry) {
    view[entry.kind === "track" ? "tracks" : "spoken"].push(Object.assign(entry, { since }));
    return;
  }
  const { itemId, kind, title, isWithdrawn } = item;
  const names = { itemId, kind, title, subtitle: subtitleOf(item), cover: coverOf(item) };
  view.others.push(Object.assign(names, { keeping, isWithdrawn, since }));
}
