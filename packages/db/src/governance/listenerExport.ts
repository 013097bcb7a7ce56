import type { ItemId, ListenerId } from "@segue/engine/data";
import type { PoolClient } from "pg";
import type { Database } from "../database.ts";
import { ownerIdSql } from "../prediction/ownerIdSql.ts";
import { listenerTables, type ListenerTable } from "./listenerTables.ts";

/** Rows fetched at a time: a history of any length needs no more memory. */
const batchRows = 500;

export interface ExportedRows {
  table: string;
  rows: Record<string, unknown>[];
}

export interface ExportedItem {
  id: ItemId;
  kind: string;
  title: string;
  /** the artist, show, author or publisher; null where nobody is known */
  by: string | null;
}

/**
 * Everything that is kept of a listener, table after table as of one moment, without what could sign somebody in. A table without
 * rows of hers comes once, empty. Closed early, it gives its connection back.
 */
export async function* exportListener(db: Database, listenerId: ListenerId): AsyncGenerator<ExportedRows> {
  const client = await db.pool.connect();
  // A connection that is lost between two pieces tells so by an event, which ends the process when nobody hears it.
  let lost: Error | undefined;
  const onLost = (error: Error) => void (lost ??= error);
  client.on("error", onLost);
  try {
    await client.query("begin transaction isolation level repeatable read, read only");
    for (const table of listenerTables) yield* rowsOf(client, table, listenerId);
  } finally {
    await client.query("rollback").catch(onLost);
    client.off("error", onLost);
    client.release(lost);
  }
}

async function* rowsOf(client: PoolClient, table: ListenerTable, listenerId: ListenerId): AsyncGenerator<ExportedRows> {
  const { name, isHers, secret = [] } = table;
  await client.query(
    `declare her_rows no scroll cursor for
     select to_jsonb(${name}.*) - $2::text[] as row from ${name} where ${isHers}`,
    [listenerId, secret],
  );
  let fetched = 0;
  do {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(`fetch ${batchRows} from her_rows`);
    fetched = rows.length;
    yield { table: name, rows: rows.map(({ row }) => row) };
  } while (fetched === batchRows);
  await client.query("close her_rows");
}

/** The names of items, so that an export can be read without the catalogue. */
export async function readExportedItems(db: Database, itemIds: readonly ItemId[]): Promise<ExportedItem[]> {
  const { rows } = await db.pool.query<ExportedItem>(
    `select item.id, item.kind, item.title, coalesce(owner.title, book.author, show.publisher) as by
     from item
     left join track on track.item_id = item.id
     left join album on album.item_id = item.id
     left join episode on episode.item_id = item.id
     left join book on book.item_id = item.id
     left join show on show.item_id = item.id
     left join item owner on owner.id = ${ownerIdSql}
     where item.id = any ($1) order by item.id`,
    [itemIds],
  );
  return rows;
}
