import type { ItemId } from "@segue/engine/data";
import type { PoolClient } from "pg";
import type { Database } from "../database.ts";
import { inImportSlot } from "./importsSlots.ts";

/** First half of the lock's key; the second is the listener's number. */
const advisoryLock = 7_305_002;

/** One import while it runs: its own connection, and what it has found out about the catalogue so far. */
export interface ImportSession {
  db: Database;
  client: PoolClient;
  /** item ids by kind and match key */
  itemIds: Map<string, ItemId>;
  /** external ids that are stored already */
  externalIds: Set<string>;
  /** whether the listener's log holds plays of a source, where that was asked */
  knownSources: Map<string, boolean>;
  rightsHolderId: number | null;
}

/** What stands for the listener in the lock of an import that has none. */
export const noListener = 0;

/**
 * Gives the work an import session; null when another import of the same listener holds one. The lock ends with the
 * connection, so a process that dies leaves none behind.
 */
export async function withImportSession<Result>(
  db: Database,
  listenerId: number,
  work: (session: ImportSession) => Promise<Result>,
): Promise<Result | null> {
  return inImportSlot(async () => {
    const client = await db.pool.connect();
    let lost: Error | undefined;
    const onLost = (error: Error) => void (lost = error);
    // The work's next query fails then and says so; unheard, it would end the process.
    client.on("error", onLost);
    try {
      const { rows } = await client.query<{ free: boolean }>("select pg_try_advisory_lock($1, $2) as free", [
        advisoryLock,
        listenerId,
      ]);
      if (!rows[0]?.free) return null;
      try {
        return await work(newSession(db, client));
      } finally {
        // A connection that may still hold the lock must not go back to the pool.
        await client.query("select pg_advisory_unlock($1, $2)", [advisoryLock, listenerId]).catch(onLost);
      }
    } finally {
      client.off("error", onLost);
      client.release(lost);
    }
  });
}

function newSession(db: Database, client: PoolClient): ImportSession {
  const knownSources = new Map<string, boolean>();
  return { db, client, itemIds: new Map(), externalIds: new Set(), knownSources, rightsHolderId: null };
}

/** All of the work or nothing of it. What the session learnt about the catalogue in work that failed is forgotten. */
export async function inTransaction<Result>(session: ImportSession, work: () => Promise<Result>): Promise<Result> {
  const { client } = session;
  await client.query("begin");
  try {
    const result = await work();
    await client.query("commit");
    return result;
  } catch (error) {
    session.itemIds.clear();
    session.externalIds.clear();
    session.rightsHolderId = null;
    // Where the connection is lost, the server rolls back by itself.
    await client.query("rollback").catch(() => {});
    throw error;
  }
}
