import { discardExperimentRow } from "@segue/db";
import type { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { elsewhere } from "./elsewhere.ts";
import { experimenters } from "./experimentRoles.ts";
import { changeExperimentInput } from "./experimentInput.ts";
import { knownExperiment } from "./knownExperiment.ts";

/**
 * Takes away an experiment that was planned and never started; the record keeps the plan.
 *
 * @throws ServiceError forbidden for other roles; notFound; conflict, naming what it is now, when it was started
 */
export async function discardExperiment(call: {
  ctx: ServiceContext;
  input: z.infer<typeof changeExperimentInput>;
}): Promise<{ id: string }> {
  const { ctx } = call;
  const { accountId } = requireStaff(ctx, experimenters);
  const { id, reason } = changeExperimentInput.parse(call.input);
  await knownExperiment(ctx, id);
  const outcome = await discardExperimentRow(ctx.db, { id, reason, actorId: accountId, at: ctx.clock() });
  if (outcome.kind === "elsewhere") throw elsewhere(outcome.status, "discarded");
  return { id };
}
