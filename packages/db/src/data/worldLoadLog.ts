import type { NewInteraction, WorldBatch } from "@segue/engine/data";
import type { PoolClient } from "pg";
import { type LogMonth, monthOf, tableLikeLog } from "./partitions.ts";
import { type CopyInto, copyInto } from "./worldLoadCopy.ts";
import { type EncodePool, HomeStaging } from "./worldLoadHomes.ts";
import type { WorldLoadBytes } from "./worldLoadBytes.ts";
import type { WorldIds } from "./worldLoadIds.ts";

/** A month of the world's log in a table of its own, which no reader sees yet. */
export interface StagedMonth extends LogMonth {
  /** such as log.world_2026_03 */
  staged: string;
  interactions: number;
}

/** Connections that a load works on at once: one takes rows while the other builds the indexes of the month before. */
export interface LoadConnections {
  copying: PoolClient;
  indexing: PoolClient;
  /** takes the Homes */
  homes: PoolClient;
}

interface Staging {
  connections: LoadConnections;
  ids: WorldIds;
  encodePool: EncodePool;
  onStored: (interactions: number) => void;
}

const columns =
  "id, listener_id, kind, item_id, occurred_at, received_at, ms_played, duration_ms, position_ms, start_reason, end_reason, " +
  "skipped, shuffle, session_id, local_hour, zone, device, query, source_shelf, slate_id, source";
const columnCount = columns.split(",").length;
/** What passes between the end of an interaction and its arrival. */
const deliveryMs = 400;

/**
 * Writes the world's log into tables beside the log, one a month, each committed for itself, so that a month is copied, frozen and
 * indexed as fast as a table that nobody reads can be. The Homes that come with it are staged too.
 *
 * @param log batches that never mix months; a month comes in one piece
 * @throws RangeError when a month comes back
 */
export async function stageLog(log: Iterable<WorldBatch>, staging: Staging): Promise<StagedMonth[]> {
  const months: StagedMonth[] = [];
  const homes = new HomeStaging(staging.connections.homes, staging.ids, staging.encodePool);
  await homes.begin();
  let open: { month: StagedMonth; copy: CopyInto } | null = null;
  let indexing = Promise.resolve();
  const close = async () => {
    if (!open) return;
    const { month, copy } = open;
    open = null;
    await copy.end();
    await staging.connections.copying.query("COMMIT");
    indexing = indexing.then(() => buildIndexes(staging.connections.indexing, month.staged));
    indexing.catch(() => {});
  };
  for (const { interactions, homes: seen } of log) {
    await homes.add(seen);
    if (!interactions[0]) continue;
    const { key } = monthOf(interactions[0].occurredAt);
    if (open?.month.key !== key) {
      await close();
      if (months.some((month) => month.key === key)) throw new RangeError(`events of ${key} must come in one piece`);
      open = await openMonth(staging.connections.copying, interactions[0].occurredAt);
      months.push(open.month);
    }
    for (const interaction of interactions) writeRow(open.copy.bytes, interaction, staging.ids);
    open.month.interactions += interactions.length;
    await open.copy.flush();
    staging.onStored(interactions.length);
  }
  await close();
  await homes.flush();
  await indexing;
  return months;
}

async function openMonth(client: PoolClient, at: number): Promise<{ month: StagedMonth; copy: CopyInto }> {
  const month = monthOf(at);
  const staged = `log.world_${month.key}`;
  await client.query("BEGIN");
  await client.query(tableLikeLog(staged));
  await client.query(
    `ALTER TABLE ${staged} ADD CONSTRAINT world_month CHECK (id >= '${month.from}' AND id < '${month.to}')`,
  );
  return { month: { ...month, staged, interactions: 0 }, copy: copyInto(client, `${staged} (${columns})`, "FREEZE") };
}

/** The same indexes as the log's, so that taking the table in has nothing left to build. */
async function buildIndexes(client: PoolClient, table: string): Promise<void> {
  const { rows } = await client.query<{ definition: string; primary: boolean }>(
    `select pg_get_indexdef(indexrelid) as definition, indisprimary as primary from pg_index
     where indrelid = 'interaction'::regclass`,
  );
  for (const { definition, primary } of rows) {
    const [, unique, method] = /^CREATE (UNIQUE )?INDEX .*? (USING .*)$/u.exec(definition) ?? [];
    if (method === undefined) continue;
    if (primary) await client.query(`ALTER TABLE ${table} ADD PRIMARY KEY ${method.replace(/^USING \w+ /u, "")}`);
    else await client.query(`CREATE ${unique ?? ""}INDEX ON ${table} ${method}`);
  }
}

function writeRow(bytes: WorldLoadBytes, interaction: NewInteraction, ids: WorldIds): void {
  const { itemKind, item, occurredAt, msPlayed } = interaction;
  bytes.row(columnCount);
  bytes.uuid(interaction.id);
  bytes.int4(ids.listeners[interaction.listener] ?? null);
  bytes.label(interaction.kind);
  bytes.int4(itemKind === null || item === null ? null : (ids.items[itemKind][item] ?? null));
  bytes.timestamp(occurredAt);
  bytes.timestamp(occurredAt + (msPlayed ?? 0) + deliveryMs);
  bytes.int4(msPlayed);
  bytes.int4(interaction.durationMs);
  bytes.int4(interaction.positionMs);
  bytes.label(interaction.startReason);
  bytes.label(interaction.endReason);
  bytes.bool(interaction.skipped);
  bytes.bool(interaction.shuffle);
  bytes.uuid(interaction.sessionId);
  bytes.int2(interaction.localHour);
  bytes.label(interaction.zone);
  bytes.label(interaction.device);
  bytes.text(interaction.query);
  bytes.label(interaction.sourceShelf);
  bytes.uuid(interaction.slateId);
  bytes.label("world");
}
