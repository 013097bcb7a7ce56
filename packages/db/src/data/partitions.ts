import type { Database } from "../database.ts";

/** Held while months are made, so that two writers never make the same one. */
export const advisoryLock = 7_305_001;

/** A month of the log: the partition's name inside the schema `log`, and the UUIDv7 range that it holds. */
export interface LogMonth {
  /** such as 2026_03 */
  key: string;
  /** such as log.interaction_2026_03 */
  table: string;
  /** first id of the month */
  from: string;
  /** first id of the next month */
  to: string;
}

/** The smallest UUIDv7-ordered id of an instant (milliseconds since 1970 UTC). */
export function lowestIdAt(instant: number): string {
  const time = instant.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}

/** The month, in UTC, that holds an instant (milliseconds since 1970 UTC). */
export function monthOf(instant: number): LogMonth {
  const date = new Date(instant);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const key = `${year}_${String(month + 1).padStart(2, "0")}`;
  const bound = (offset: number) => lowestIdAt(Date.UTC(year, month + offset));
  return { key, table: `log.interaction_${key}`, from: bound(0), to: bound(1) };
}

/** Statement that makes an empty table with the log's columns and checks. */
export function tableLikeLog(table: string): string {
  return `CREATE TABLE ${table} (LIKE interaction INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`;
}

/**
 * Statement that takes a table in as a month, with the log's keys, indexes and triggers. Unlike CREATE TABLE … PARTITION OF it
 * takes no exclusive lock on the log: readers are not waited for, and an import that holds items while it waits to write to
 * the log does not deadlock with it.
 */
export function attachToLog({ table, from, to }: Pick<LogMonth, "table" | "from" | "to">): string {
  return `ALTER TABLE interaction ATTACH PARTITION ${table} FOR VALUES FROM ('${from}') TO ('${to}')`;
}

/**
 * Makes the months of the log that hold the given instants, unless they are there.
 * @param instants milliseconds since 1970 UTC, the times inside the ids
 */
export async function ensureMonths(db: Database, instants: Iterable<number>): Promise<void> {
  const missing = new Map<string, LogMonth>();
  for (const instant of instants) {
    const month = monthOf(instant);
    if (!db.knownMonths.has(month.key)) missing.set(month.key, month);
  }
  if (missing.size === 0) return;
  await createMonths(db, [...missing.values()]);
  for (const key of missing.keys()) db.knownMonths.add(key);
}

async function createMonths(db: Database, months: LogMonth[]): Promise<void> {
  const client = await db.pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [advisoryLock]);
    for (const { table, from, to } of months) {
      const known = await client.query<{ found: string | null }>("SELECT to_regclass($1) AS found", [table]);
      if (known.rows[0]?.found) continue;
      await client.query(tableLikeLog(table));
      await client.query(attachToLog({ table, from, to }));
    }
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}
