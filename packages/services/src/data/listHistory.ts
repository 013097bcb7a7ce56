import { readHistoryPage, type HistoryRow } from "@segue/db";
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
  const entries = rows.slice(0, input.limit).map(historyEntry);
  return { entries, nextBefore: rows.length > input.limit ? (entries.at(-1)?.id ?? null) : null };
}

function historyEntry(row: HistoryRow): HistoryEntry {
  const { id, kind, itemId, itemKind, occurredAt, msPlayed, durationMs, source, disowned, private: isPrivate } = row;
  return {
    id,
    kind,
    itemId,
    itemKind,
    title: row.title ?? row.query ?? "",
    subtitle: row.subtitle ?? "",
    occurredAt,
    msPlayed,
    durationMs,
    source,
    skip: kind === "item.played" && signalsOf(row).skip,
    disowned,
    private: isPrivate,
  };
}
