import type { Database } from "../database.ts";

export const jobNames = ["train", "mixes", "homes"] as const;

/** Work that the worker does in the background, one at a time, tried again when it fails. */
export type JobName = (typeof jobNames)[number];

/** Asks for a job soon. Asking again before it begins changes nothing; asking while it runs lets it run once more. */
export async function requestJob(db: Database, name: JobName): Promise<void> {
  await db.pool.query("SELECT graphile_worker.add_job($1, job_key => $1, max_attempts => 3)", [name]);
}
