import type { Database } from "../../database.ts";

/** Any fixed number: one process at a time holds it, on a connection of its own. */
const simulationLock = 7_309_453;

/**
 * Runs work that only one process of all may do at a time. The lock is the connection's, so that it goes with a process that is killed.
 *
 * @returns whether it was done; false, without having begun it, when another process is at it
 */
export async function whileSimulatingAlone(db: Database, work: () => Promise<void>): Promise<boolean> {
  const client = await db.pool.connect();
  let lost: Error | undefined;
  const onLost = (error: Error) => void (lost ??= error);
  client.on("error", onLost);
  try {
    const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [simulationLock]);
    if (!rows[0]?.held) return false;
    try {
      await work();
    } finally {
      // A connection that may still hold the lock must not go back to the pool.
      await client.query("select pg_advisory_unlock($1)", [simulationLock]).catch(onLost);
    }
    return true;
  } finally {
    client.off("error", onLost);
    client.release(lost);
  }
}
