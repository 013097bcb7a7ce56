import type { Catalogue, LoggingPolicy, NewListener, WorldBatch } from "@segue/engine/data";
import type { PoolClient } from "pg";
import type { Database } from "../database.ts";
import { attachMonths, dropStagedMonths } from "./worldLoadAttach.ts";
import { copyCatalogue, type KeyOf } from "./worldLoadCatalogue.ts";
import { bringHomes, type EncodePool } from "./worldLoadHomes.ts";
import { reserveWorldIds, type WorldIds } from "./worldLoadIds.ts";
import { copyListeners } from "./worldLoadListeners.ts";
import { type StagedMonth, stageLog } from "./worldLoadLog.ts";
import { insertWorldMark, readWorldMark, type WorldMark } from "./worldLoadMark.ts";

/** Held while a world is loaded, so that two starts never load two. */
const worldLock = 7_305_003;
const connectionsNeeded = 3;

export interface WorldRows {
  mark: WorldMark;
  /** when the world is made */
  at: Date;
  catalogue: Catalogue;
  /** the engine's match key */
  keyOf: KeyOf;
  /** the engine's bytes of a slate's pool */
  encodePool: EncodePool;
  listeners: readonly NewListener[];
  /** batches that never mix months; a month (UTC) comes in one piece */
  log: Iterable<WorldBatch>;
  /** what showed the log's Homes */
  loggingPolicy: LoggingPolicy;
  /** told how many more interactions are stored */
  onStored: (interactions: number) => void;
}

/**
 * Brings a whole world into the database, or nothing of it. The log is staged beside the real one first; one transaction then brings
 * items, listeners, the log's months and the mark together. A kill at any moment leaves either the whole world, or none and
 * some staged tables, which the next load removes. Does nothing when a world is there already.
 *
 * @returns the interactions that were stored; null when a world was there
 * @throws RangeError when the pool has fewer than three connections or the events break their order
 */
export async function insertWorld(db: Database, world: WorldRows): Promise<number | null> {
  if (db.pool.options.max < connectionsNeeded) {
    throw new RangeError(`loading a world needs poolSize ${connectionsNeeded} or more, not ${db.pool.options.max}`);
  }
  return withConnection(db, async (main) => {
    await main.query("SELECT pg_advisory_lock($1)", [worldLock]);
    try {
      return (await readWorldMark(db)) ? null : await loadAll(db, main, world);
    } catch (error) {
      await main.query("ROLLBACK");
      await dropStagedMonths(main);
      throw error;
    } finally {
      await main.query("SELECT pg_advisory_unlock($1)", [worldLock]);
    }
  });
}

async function loadAll(db: Database, main: PoolClient, world: WorldRows): Promise<number> {
  await dropStagedMonths(main);
  const ids = await reserveWorldIds(main, world.catalogue, world.listeners.length);
  const months = await withConnection(db, (copying) =>
    withConnection(db, (indexing) =>
      stageLog(world.log, {
        connections: { copying, indexing, homes: main },
        ids,
        encodePool: world.encodePool,
        onStored: world.onStored,
      }),
    ),
  );
  await bringTogether(main, world, { ids, months });
  await main.query("ANALYZE");
  return months.reduce((sum, { interactions }) => sum + interactions, 0);
}

async function bringTogether(
  client: PoolClient,
  world: WorldRows,
  { ids, months }: { ids: WorldIds; months: StagedMonth[] },
): Promise<void> {
  await client.query("BEGIN");
  await copyCatalogue(client, world.catalogue, { ids: ids.items, keyOf: world.keyOf });
  await copyListeners(client, world.listeners, ids.listeners);
  await bringHomes(client, world.loggingPolicy, world.at);
  await attachMonths(client, months);
  await insertWorldMark(client, world.mark, world.at);
  await client.query("COMMIT");
}

/** A connection for a piece of work; thrown away when the work fails, so that whatever it was in the middle of is undone. */
async function withConnection<Result>(db: Database, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await db.pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
