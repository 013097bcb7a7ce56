import type { Database } from "../database.ts";

/** Any fixed number: one training at a time holds it, on a connection of its own. */
const trainingLock = 7_309_452;

/** Throws once the lock is lost: another process may be at the same work by then. */
export type CheckAlone = () => void;

/**
 * Runs work that only one process of all may do at a time. The lock is the connection's, so that it goes with a process that
 * is killed, and with a database that is.
 *
 * @param work asks now and then, and before what counts, whether it is still alone
 * @returns what the work made; null, without having begun it, when another process is at it
 */
export async function whileTrainingAlone<Made>(
  db: Database,
  work: (checkAlone: CheckAlone) => Promise<Made>,
): Promise<{ made: Made } | null> {
  const client = await db.pool.connect();
  let lost: Error | undefined;
  const onLost = (error: Error) => void (lost ??= error);
  client.on("error", onLost);
  const checkAlone = () => {
    if (lost) throw lostDatabase(lost);
  };
  try {
    const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [trainingLock]);
    if (!rows[0]?.held) return null;
    // A connection that may still hold the lock must not go back to the pool.
    const unlock = () => client.query("select pg_advisory_unlock($1)", [trainingLock]).catch(onLost);
    const made = await work(checkAlone).catch(async (error: unknown) => {
      await unlock();
      throw lost ? lostDatabase(lost) : error;
    });
    await unlock();
    return { made };
  } finally {
    client.off("error", onLost);
    client.release(lost);
  }
}

function lostDatabase({ message }: Error): Error {
  return new Error(`the database was lost (${message}): train again, it goes on where this stopped`);
}
