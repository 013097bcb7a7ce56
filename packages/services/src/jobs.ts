import { type JobRunner, runJobs } from "@segue/db/server";
import type { ServiceContext } from "./context.ts";

export type { JobRunner };

/** Every night at four, UTC, when most of the people are asleep. */
const nightly = "0 4 * * * train";

/**
 * Does the background jobs of this database: training, every night and after an import.
 *
 * @param input.train trains and publishes, away from this process
 */
export function startJobs(call: { ctx: ServiceContext; input: { train: () => Promise<void> } }): Promise<JobRunner> {
  const { ctx, input } = call;
  const train = async (): Promise<void> => {
    ctx.log.info("models: training on what is new");
    await input.train();
    ctx.log.info("models: trained and live");
  };
  return runJobs(ctx.db, { train }, nightly);
}
