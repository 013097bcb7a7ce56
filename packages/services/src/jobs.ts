import { readTrainingRuns, requestJob, whileTrainingAlone } from "@segue/db";
import { type JobRunner, runJobs } from "@segue/db/server";
import type { ServiceContext } from "./context.ts";
import { makeDueMixes } from "./prediction/mixes/makeDueMixes.ts";
import { prepareHomes } from "./prediction/prepareHomes.ts";

export type { JobRunner };

/** Every night, UTC, when most of the people are asleep: the models, and then what is made from them. */
const nightly = ["0 4 * * * train", "0 5 * * * mixes", "30 5 * * * homes"].join("\n");

/**
 * Does the background jobs of this database: training, every night, after an import, and at once when the last
 * one was cut off; and each night the mixes and the prepared Homes of those who listen.
 *
 * @param input.train trains and lets serve what passes the gate, away from this process
 */
export async function startJobs(call: {
  ctx: ServiceContext;
  input: { train: () => Promise<void> };
}): Promise<JobRunner> {
  const { ctx, input } = call;
  const train = async (): Promise<void> => {
    ctx.log.info("models: training on what is new");
    await input.train();
    ctx.log.info("models: trained; what passed the gate is live");
  };
  const mixes = async (): Promise<void> => {
    const count = await makeDueMixes({ ctx });
    ctx.log.info(`mixes: made for ${count} listeners`);
  };
  const homes = async (): Promise<void> => {
    const count = await prepareHomes({ ctx });
    ctx.log.info(`homes: ${count} composed beforehand`);
  };
  if (await wasCutOff(ctx)) await requestJob(ctx.db, "train");
  return runJobs(ctx.db, { train, mixes, homes }, nightly);
}

/** Whether the last training neither ended nor goes on anywhere: one that somebody runs beside this must not be done once more. */
async function wasCutOff({ db }: ServiceContext): Promise<boolean> {
  const lastRuns = async () => (await readTrainingRuns(db, 1))[0]?.status === "running";
  return (await whileTrainingAlone(db, lastRuns))?.made ?? false;
}
