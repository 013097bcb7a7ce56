import type { PoolClient } from "pg";
import type { StagedMonth } from "./worldLoadLog.ts";
import { advisoryLock, attachToLog } from "./partitions.ts";

/**
 * Takes staged months into the log, inside the connection's transaction: as partitions where the month is not there yet (the server
 * then checks the foreign keys of the whole table at once), row by row where it is.
 */
export async function attachMonths(client: PoolClient, months: readonly StagedMonth[]): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock($1)", [advisoryLock]);
  for (const month of months) {
    const { rows } = await client.query<{ found: string | null }>("SELECT to_regclass($1) AS found", [month.table]);
    if (rows[0]?.found) await moveRows(client, month);
    else await attach(client, month);
  }
}

async function attach(client: PoolClient, { staged, table, key, from, to }: StagedMonth): Promise<void> {
  await client.query(`ALTER TABLE ${staged} RENAME TO interaction_${key}`);
  await client.query(attachToLog({ table, from, to }));
  await client.query(`ALTER TABLE ${table} DROP CONSTRAINT world_month`);
  await stamp(client, table);
}

/** Rows that come with a whole table pass no trigger: their listeners' stamps, by which servers know what is new, grow here. */
async function stamp(client: PoolClient, table: string): Promise<void> {
  await client.query(
    `update listener set log_stamp = log_stamp + news.rows
     from (
       select listener_id, count(*) as rows from ${table}
       where not private and item_id is not null
       group by listener_id
     ) as news
     where listener.id = news.listener_id`,
  );
}

async function moveRows(client: PoolClient, { staged }: StagedMonth): Promise<void> {
  await client.query(`INSERT INTO interaction SELECT * FROM ${staged}`);
  await client.query(`DROP TABLE ${staged}`);
}

/** Removes what a load that was killed has left beside the log. */
export async function dropStagedMonths(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select format('log.%I', tablename) as name from pg_tables where schemaname = 'log' and tablename like 'world\\_%'",
  );
  for (const { name } of rows) await client.query(`DROP TABLE ${name}`);
}
