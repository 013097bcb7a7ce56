import type { Database } from "../database.ts";

/** Any fixed number: one training at a time holds it, on a connection of its own. */
const trainingLock = 7_309_452;

/**
 * Runs work that only one process of all may do at a time. The lock is the connection's, so that it goes with a process that
 * is killed.
 *
 * @returns what the work made; null, without having begun it, when another process is at it
 */
export async function whileTrainingAlone<Made>(
  db: Database,
  work: () => Promise<Made>,
): Promise<{ made: Made } | null> {
  const client = await db.pool.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [trainingLock]);
    if (!rows[0]?.held) return null;
    try {
      return { made: await work() };
    } finally {
      await client.query("select pg_advisory_unlock($1)", [trainingLock]).catch(() => {});
    }
  } finally {
    client.release();
  }
}
