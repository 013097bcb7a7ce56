import type { InteractionKind, InteractionSource, ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";

/** What one listener's app reported, checked; times in milliseconds since 1970 UTC. */
export interface NewLogRow {
  /** UUIDv7, lower case */
  id: string;
  kind: InteractionKind;
  itemId: ItemId | null;
  occurredAt: number;
  msPlayed: number | null;
  durationMs: number | null;
  positionMs: number | null;
  startReason: string | null;
  endReason: string | null;
  shuffle: boolean | null;
  offline: boolean | null;
  sessionId: string | null;
  /** 0–23 in the batch's zone */
  localHour: number;
  device: string | null;
  query: string | null;
  sourceShelf: string | null;
  slateId: string | null;
  private: boolean;
}

/** What all rows of a batch have in common. */
export interface LogBatch {
  listenerId: ListenerId;
  zone: string;
  source: InteractionSource;
  receivedAt: Date;
  rows: readonly NewLogRow[];
}

/** Column of the log, type of its array, and the row's value for it; one parameter each, from $5 on. */
const columns: readonly [name: string, type: string, value: (row: NewLogRow) => unknown][] = [
  ["id", "uuid", (row) => row.id],
  ["kind", "interaction_kind", (row) => row.kind],
  ["item_id", "int", (row) => row.itemId],
  ["occurred_at", "float8", (row) => row.occurredAt],
  ["ms_played", "int", (row) => row.msPlayed],
  ["duration_ms", "int", (row) => row.durationMs],
  ["position_ms", "int", (row) => row.positionMs],
  ["start_reason", "text", (row) => row.startReason],
  ["end_reason", "text", (row) => row.endReason],
  ["shuffle", "bool", (row) => row.shuffle],
  ["offline", "bool", (row) => row.offline],
  ["session_id", "uuid", (row) => row.sessionId],
  ["local_hour", "smallint", (row) => row.localHour],
  ["device", "text", (row) => row.device],
  ["query", "text", (row) => row.query],
  ["source_shelf", "text", (row) => row.sourceShelf],
  ["slate_id", "uuid", (row) => row.slateId],
  ["private", "bool", (row) => row.private],
];

const names = columns.map(([name]) => name);
const values = names.map((name) => (name === "occurred_at" ? "to_timestamp(occurred_at / 1000)" : name));
const arrays = columns.map(([, type], index) => `$${index + 5}::${type}[]`);

const appendSql = `
  insert into interaction (listener_id, zone, source, received_at, ${names.join(", ")})
  select $1::int, $2::text, $3::interaction_source, $4::timestamptz, ${values.join(", ")}
  from unnest(${arrays.join(", ")}) as event (${names.join(", ")})
  on conflict do nothing
  returning id`;

function parametersOf({ listenerId, zone, source, receivedAt, ...batch }: LogBatch): unknown[] {
  // In one order always: two retries of the same batch at the same time then wait for each other instead of deadlocking.
  const rows = batch.rows.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  return [listenerId, zone, source, receivedAt, ...columns.map(([, , value]) => rows.map((row) => value(row)))];
}

/**
 * Appends a batch in one statement, so in one transaction: all of it is committed when this resolves, or nothing of it when
 * it throws. A row whose id is in the log already is left as it was. The months of all ids must exist (`ensureMonths`).
 *
 * @returns the ids that are new
 * @throws the server's error when a row breaks an invariant of the log
 */
export async function appendInteractions(db: Database, batch: LogBatch): Promise<Set<string>> {
  const query = { name: "append-interactions", text: appendSql, values: parametersOf(batch) };
  const result = await db.pool.query<{ id: string }>(query);
  return new Set(result.rows.map(({ id }) => id));
}

/** Appends a batch that stands or falls with what else a transaction writes; otherwise as `appendInteractions`. */
export async function appendWithin(
  transaction: Pick<Prisma.TransactionClient, "$queryRawUnsafe">,
  batch: LogBatch,
): Promise<void> {
  if (batch.rows.length > 0) await transaction.$queryRawUnsafe(appendSql, ...parametersOf(batch));
}
