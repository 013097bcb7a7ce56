import type { Database } from "../database.ts";

/** Work that takes its time, looks that must not wait for it, and what people wait for: each one after the other, beside the rest. */
export const jobQueues = {
  work: ["train", "mixes", "homes", "wrapped"],
  watch: ["guardrails", "exposure", "audit"],
  asked: ["simulate"],
} as const;

/** What the worker does in the background, tried again when it fails. */
export type JobName = (typeof jobQueues)[keyof typeof jobQueues][number];

export const jobNames: readonly JobName[] = Object.values(jobQueues).flat();

/** Asks for a job soon. Asking again before it begins changes nothing; asking while it runs lets it run once more. */
export async function requestJob(db: Database, name: JobName): Promise<void> {
  const queue = Object.entries(jobQueues).find(([, names]) => (names as readonly string[]).includes(name))?.[0];
  await db.pool.query("SELECT graphile_worker.add_job($1, queue_name => $2, job_key => $1, max_attempts => 3)", [
    name,
    queue,
  ]);
}
