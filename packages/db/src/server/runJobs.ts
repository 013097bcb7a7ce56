import { Logger, run, runMigrations } from "graphile-worker";
import pg from "pg";
import { type Database, surviveLostConnections } from "../database.ts";
import { type JobName, jobNames, jobQueues } from "../model/requestJob.ts";

/** Makes the queue's own tables (SQL schema graphile_worker), or brings them up to date. */
export async function migrateJobs(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  surviveLostConnections(pool);
  try {
    await runMigrations({ pgPool: pool, logger: quiet });
  } finally {
    await pool.end();
  }
}

/** What a job has to say, it says itself; a failure is kept with the job. */
const quiet = new Logger(() => () => {});

export interface JobRunner {
  /** resolves when no job runs any more */
  stop(): Promise<void>;
}

/**
 * Does the jobs of this database from now on: those of a queue one after the other, the queues beside each other.
 *
 * @param work what a job does; a rejection is kept with the job, which is tried again later
 * @param crontab when jobs are asked for by the clock, in cron's notation, UTC
 */
export async function runJobs(
  db: Database,
  work: Record<JobName, () => Promise<void>>,
  crontab: string,
): Promise<JobRunner> {
  const taskList = Object.fromEntries(jobNames.map((name) => [name, () => work[name]()]));
  const runner = await run({
    pgPool: db.pool,
    concurrency: Object.keys(jobQueues).length,
    noHandleSignals: true,
    crontab,
    taskList,
    logger: quiet,
  });
  return { stop: () => runner.stop() };
}
