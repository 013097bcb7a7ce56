import type { InteractionSource, ItemId, ListenerId, TimePrecision } from "@segue/engine/data";
import { ensureMonths } from "./partitions.ts";
import { findOrCreateCatalogue, type NamedCatalogue } from "./importsCatalogue.ts";
import { type ExternalId, keepExternalIds } from "./importsExternalIds.ts";
import { itemIdOf } from "./importsItems.ts";
import { findTwins, rememberSource, removeTwins, type TwinSource } from "./importsOverlap.ts";
import { type ImportSession, inTransaction } from "./importsSession.ts";

/** A play by the names of what was played; times in milliseconds, the start since 1970 UTC. */
export interface ImportedRow {
  /** UUIDv7, the same for the same row of the source however often it is imported */
  id: string;
  kind: "track" | "episode" | "book";
  matchKey: string;
  occurredAt: number;
  msPlayed: number | null;
  durationMs: number | null;
  startReason: string | null;
  endReason: string | null;
  skipped: boolean | null;
  shuffle: boolean | null;
  offline: boolean | null;
  /** 0–23 in the batch's zone */
  localHour: number;
  device: string | null;
  private: boolean;
  precision: TimePrecision;
}

/** An id of another service, by the name of its item. */
export type NamedExternalId = Omit<ExternalId, "itemId"> & {
  kind: "artist" | "album" | ImportedRow["kind"];
  matchKey: string;
};

export interface ImportedBatch {
  /** the run that they come with */
  importId: string;
  listenerId: ListenerId;
  zone: string;
  source: InteractionSource;
  receivedAt: Date;
  catalogue: NamedCatalogue;
  externalIds: readonly NamedExternalId[];
  rows: readonly ImportedRow[];
  /** a poorer source: its copies of these plays give way */
  replaces: TwinSource | null;
  /** a richer source: where it has a play already, ours is left out */
  yieldsTo: TwinSource | null;
}

export interface StoredBatch {
  stored: number;
  /** in the log before, or in a richer copy */
  duplicate: number;
  /** poorer copies that gave way */
  replaced: number;
}

/** Stores plays and everything they name in one transaction: all of it is committed when this resolves, or none of it. */
export async function storeImportedPlays(session: ImportSession, batch: ImportedBatch): Promise<StoredBatch> {
  await ensureMonths(
    session.db,
    batch.rows.map(({ occurredAt }) => occurredAt),
  );
  return inTransaction(session, async () => {
    const yielded = await findTwins(session, batch, batch.yieldsTo);
    const rows = batch.rows.filter(({ id }) => !yielded.has(id));
    await findOrCreateCatalogue(session, batch.catalogue);
    await keepExternalIds(
      session,
      batch.externalIds.map((named) => withItemId(session, named)),
    );
    const stored = await insertRows(session, batch, rows);
    for (const { precision } of rows) rememberSource(session, { source: batch.source, precision });
    const replaced = await removeTwins(session, { ...batch, rows }, batch.replaces);
    return { stored, duplicate: batch.rows.length - stored, replaced };
  });
}

function withItemId(session: ImportSession, { kind, matchKey, ...id }: NamedExternalId): ExternalId {
  return { ...id, itemId: itemIdOf(session, kind, matchKey) };
}

/** Column of the log, type of its array, and the row's value for it; one parameter each, from $5 on. */
const columns: readonly [name: string, type: string, value: (row: ImportedRow & { itemId: ItemId }) => unknown][] = [
  ["id", "uuid", (row) => row.id],
  ["item_id", "int", (row) => row.itemId],
  ["occurred_at", "float8", (row) => row.occurredAt],
  ["ms_played", "int", (row) => row.msPlayed],
  ["duration_ms", "int", (row) => row.durationMs],
  ["start_reason", "text", (row) => row.startReason],
  ["end_reason", "text", (row) => row.endReason],
  ["skipped", "bool", (row) => row.skipped],
  ["shuffle", "bool", (row) => row.shuffle],
  ["offline", "bool", (row) => row.offline],
  ["local_hour", "smallint", (row) => row.localHour],
  ["device", "text", (row) => row.device],
  ["private", "bool", (row) => row.private],
  ["precision", "time_precision", (row) => row.precision],
];

const names = columns.map(([name]) => `"${name}"`);
const values = names.map((name) => (name === '"occurred_at"' ? "to_timestamp(occurred_at / 1000)" : name));
const arrays = columns.map(([, type], index) => `$${index + 5}::${type}[]`);

const insertSql = `
  insert into interaction (listener_id, zone, source, received_at, kind, ${names.join(", ")})
  select $1::int, $2::text, $3::interaction_source, $4::timestamptz, 'item.played', ${values.join(", ")}
  from unnest(${arrays.join(", ")}) as play (${names.join(", ")})
  on conflict do nothing`;

async function insertRows(session: ImportSession, batch: ImportedBatch, rows: readonly ImportedRow[]): Promise<number> {
  if (rows.length === 0) return 0;
  const sorted = rows
    .map((row) => ({ ...row, itemId: itemIdOf(session, row.kind, row.matchKey) }))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const { listenerId, zone, source, receivedAt } = batch;
  const result = await session.client.query({
    name: "insert-imported-plays",
    text: insertSql,
    values: [listenerId, zone, source, receivedAt, ...columns.map(([, , value]) => sorted.map((row) => value(row)))],
  });
  return result.rowCount ?? 0;
}
