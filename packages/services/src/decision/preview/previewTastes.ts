import { readPreviewListeners, type Database, type PreviewListenerRow } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { readListenerTaste, type ListenerTaste } from "../../prediction/listenerTaste.ts";

/** A listener who is looked at, with all that her Home is made of. */
export interface PreviewTaste {
  row: PreviewListenerRow;
  known: ListenerTaste;
}

interface Kept extends PreviewTaste {
  /** milliseconds since 1970 UTC */
  readAt: number;
}

/** So long a taste stands still while somebody moves a control: all answers of one drag are of one moment. */
const holdsMs = 60_000;
const mostKept = 60;

const kept = new WeakMap<Database, Map<ListenerId, Kept>>();

/** Tastes of listeners in the order of their ids, as of at most a minute ago; those that are gone are left out. */
export async function previewTastes(ctx: ServiceContext, listenerIds: readonly ListenerId[]): Promise<PreviewTaste[]> {
  const memory = memoryOf(ctx.db);
  const now = ctx.clock().getTime();
  const missing = listenerIds.filter((listenerId) => !isFresh(memory.get(listenerId), now));
  if (missing.length > 0) {
    const rows = await readPreviewListeners(ctx.db, missing);
    const tastes = await Promise.all(rows.map((row) => readListenerTaste(ctx, row.listenerId)));
    for (const [index, row] of rows.entries()) {
      memory.delete(row.listenerId);
      memory.set(row.listenerId, { row, known: tastes[index], readAt: now });
    }
  }
  const found = listenerIds.flatMap((listenerId) => memory.get(listenerId) ?? []);
  makeRoom(memory);
  return found.filter((one) => isFresh(one, now));
}

function memoryOf(db: Database): Map<ListenerId, Kept> {
  const memory = kept.get(db) ?? new Map<ListenerId, Kept>();
  kept.set(db, memory);
  return memory;
}

function isFresh(one: Kept | undefined, now: number): boolean {
  return one !== undefined && now >= one.readAt && now - one.readAt < holdsMs;
}

function makeRoom(memory: Map<ListenerId, Kept>): void {
  for (const oldest of memory.keys()) {
    if (memory.size <= mostKept) break;
    memory.delete(oldest);
  }
}
