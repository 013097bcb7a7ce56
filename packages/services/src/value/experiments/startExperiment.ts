import { dataDir, startExperimentRow } from "@segue/db";
import type { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { checkServable } from "../../model/checkServable.ts";
import { elsewhere } from "./elsewhere.ts";
import { experimenters } from "./experimentRoles.ts";
import { changeExperimentInput } from "./experimentInput.ts";
import { knownExperiment } from "./knownExperiment.ts";
import { refuseProblem } from "./refuseProblem.ts";

/**
 * Lets an experiment decide, from each listener's next Home on, what serves her.
 *
 * @throws ServiceError forbidden for other roles; notFound; invalid where what it compares is not in force any more; conflict, naming what is
 *   there now, when it is no draft or another one runs on the same listeners
 */
export async function startExperiment(call: {
  ctx: ServiceContext;
  input: z.infer<typeof changeExperimentInput>;
  /** where artefacts are kept; this process's own when left out */
  folder?: string;
}): Promise<{ id: string }> {
  const { ctx, folder = dataDir() } = call;
  const { accountId } = requireStaff(ctx, experimenters);
  const { id, reason } = changeExperimentInput.parse(call.input);
  const experiment = await knownExperiment(ctx, id);
  if (experiment.status !== "draft") throw elsewhere(experiment.status, "started");
  const { models } = await refuseProblem(ctx, id, experiment);
  const chosen = models.filter(({ name, version }) => experiment.treatmentModels?.[name] === version);
  for (const version of chosen) await checkServable(folder, version, "treatmentModels");
  const outcome = await startExperimentRow(ctx.db, { id, reason, actorId: accountId, at: ctx.clock() });
  if (outcome.kind === "elsewhere") throw elsewhere(outcome.status, "started");
  if (outcome.kind === "overlaps") {
    const other = `“${outcome.name}” runs on the same listeners`;
    throw new ServiceError("conflict", `${other}: stop or decide it first, then start this one`, "id");
  }
  ctx.log.info("experiment started", { id, name: experiment.name });
  return { id };
}
