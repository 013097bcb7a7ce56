import { readHistoryPage, readListedItems, type HistoryRow, type ListedItem } from "@segue/db";
import {
  signalsOf,
  type InteractionKind,
  type InteractionSource,
  type ItemId,
  type ItemKind,
} from "@segue/engine/data";
import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { requireListener } from "../governance/requireListener.ts";
import { coverOf, type CoverView } from "../prediction/pages/queueEntry.ts";

const defaultLimit = 50;

export const listHistoryInput = z
  .object({
    /** the id that ended the page before */
    before: z.guid({ error: "must be the id of an entry, as in nextBefore" }).toLowerCase().optional(),
    limit: z.int({ error: "must be a whole number from 1 to 200" }).min(1).max(200).default(defaultLimit),
  })
  .default({ limit: defaultLimit });

export interface HistoryEntry {
  id: string;
  kind: InteractionKind;
  itemId: ItemId | null;
  itemKind: ItemKind | null;
  /** the item's title, or what was searched for */
  title: string;
  subtitle: string;
  /** what the item's cover is drawn from; null where there is no item */
  cover: CoverView | null;
  /** the album of a track */
  albumId: ItemId | null;
  /** the artist of a track or album, the show of an episode */
  artistId: ItemId | null;
  occurredAt: Date;
  msPlayed: number | null;
  durationMs: number | null;
  source: InteractionSource;
  /** ended by the listener before 30 s */
  skip: boolean;
  /** she says that it was somebody else's play: nothing is learnt from it */
  disowned: boolean;
  /** of a private session: it steers nothing */
  private: boolean;
}

/** The signed-in listener's own history, newest first; `nextBefore` continues it and is null at its end. */
export async function listHistory({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof listHistoryInput>;
}): Promise<{ entries: HistoryEntry[]; nextBefore: string | null }> {
  const { listenerId } = requireListener(ctx);
  // One more than asked for tells whether there is a next page.
  const rows = await readHistoryPage(ctx.db, listenerId, { before: input.before ?? null, limit: input.limit + 1 });
  const shown = rows.slice(0, input.limit);
  const items = await readListedItems(ctx.db, [...new Set(shown.flatMap(({ itemId }) => itemId ?? []))]);
  const itemOf = new Map(items.map((item) => [item.itemId, item]));
  const entries = shown.map((row) => historyEntry(row, row.itemId === null ? undefined : itemOf.get(row.itemId)));
  return { entries, nextBefore: rows.length > input.limit ? (entries.at(-1)?.id ?? null) : null };
}

function historyEntry(row: HistoryRow, item: ListedItem | undefined): HistoryEntry {
  const { id, kind, itemId, itemKind, occurredAt, msPlayed, durationMs, source, disowned, private: isPrivate } = row;
  return {
    id,
    kind,
    itemId,
    itemKind,
    title: row.title ?? row.query ?? "",
    subtitle: row.subtitle ?? "",
    cover: item ? coverOf(item) : null,
    albumId: item?.albumId ?? null,
    artistId: item?.ownerId ?? null,
    occurredAt,
    msPlayed,
    durationMs,
    source,
    skip: kind === "item.played" && signalsOf(row).skip,
    disowned,
    private: isPrivate,
  };
}
