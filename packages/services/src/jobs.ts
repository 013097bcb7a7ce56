import { countOpenRuns, hasStandings, readTrainingRuns, requestJob, whileTrainingAlone } from "@segue/db";
import { type JobRunner, runJobs } from "@segue/db/server";
import type { ServiceContext } from "./context.ts";
import { verifyAudit } from "./governance/auditChain/verifyAudit.ts";
import { controlExposures, controlMinutes } from "./governance/guardrails/controlExposures.ts";
import { evaluationMinutes, watchGuardrails } from "./governance/guardrails/watchGuardrails.ts";
import { makeDueMixes } from "./prediction/mixes/makeDueMixes.ts";
import { prepareHomes } from "./prediction/prepareHomes.ts";
import { buildEditions } from "./value/wrapped/buildEditions.ts";

export type { JobRunner };

/** Every night, UTC, when most of the people are asleep: the record, the models, and then what is made from them. All day: what serves. */
const clock = [
  "0 3 * * * audit ?queue=watch",
  "0 4 * * * train ?queue=work",
  "0 5 * * * mixes ?queue=work",
  "30 5 * * * homes ?queue=work",
  "0 6 * * * wrapped ?queue=work",
  // Looked at once, however many looks were missed.
  `*/${evaluationMinutes} * * * * guardrails ?queue=watch&max=1&jobKey=guardrails`,
  `*/${controlMinutes} * * * * exposure ?queue=watch&max=1&jobKey=exposure`,
].join("\n");

/**
 * Does the background jobs of this database: training, every night, after an import, and at once when the last
 * one was cut off; each night the mixes and the prepared Homes of those who listen, everybody's year, and a look through the audit record; every few minutes
 * the guardrails of the policies that serve, and the exposure that their floors promise.
 *
 * @param input.train trains and lets serve what passes the gate, away from this process
 * @param input.simulate answers what is asked of the simulator, away from this process
 */
export async function startJobs(call: {
  ctx: ServiceContext;
  input: { train: () => Promise<void>; simulate: () => Promise<void> };
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
  const wrapped = async (): Promise<void> => {
    for (const year of openYears(ctx.clock())) {
      const { sizes } = await buildEditions({ ctx, input: { year } });
      ctx.log.info(`wrapped: ${sizes.full + sizes.small} editions of ${year}`);
    }
  };
  const guardrails = async (): Promise<void> => void (await watchGuardrails({ ctx }));
  const exposure = async (): Promise<void> => void (await controlExposures({ ctx }));
  const audit = async (): Promise<void> => {
    const { entries, finding } = await verifyAudit({ ctx });
    if (finding) ctx.log.warn(`audit record: broken. ${finding.words}`);
    else ctx.log.info(`audit record: all ${entries} entries fit`);
  };
  if (await wasCutOff(ctx)) await requestJob(ctx.db, "train");
  // What waits is answered, and what was cut off is told as such.
  if ((await countOpenRuns(ctx.db)) > 0) await requestJob(ctx.db, "simulate");
  // Nobody can be told her place before everybody's year was worked out once.
  if (!(await hasStandings(ctx.db, ctx.clock().getUTCFullYear()))) await requestJob(ctx.db, "wrapped");
  return runJobs(
    ctx.db,
    { train, mixes, homes, wrapped, guardrails, exposure, audit, simulate: input.simulate },
    clock,
  );
}

/** Whether the last training neither ended nor goes on anywhere: one that somebody runs beside this must not be done once more. */
async function wasCutOff({ db }: ServiceContext): Promise<boolean> {
  const lastRuns = async () => (await readTrainingRuns(db, 1))[0]?.status === "running";
  return (await whileTrainingAlone(db, lastRuns))?.made ?? false;
}

/** Years that may still change: this one, and the last one until what was heard elsewhere in its last days has come in. */
function openYears(now: Date): number[] {
  const year = now.getUTCFullYear();
  return now.getUTCMonth() === 0 ? [year - 1, year] : [year];
}
