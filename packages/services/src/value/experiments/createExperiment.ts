import { insertExperiment } from "@segue/db";
import { timeOrderedId } from "@segue/engine/data";
import { randomBytes } from "node:crypto";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { experimenters } from "./experimentRoles.ts";
import { createExperimentInput, type CreateExperimentInput } from "./experimentInput.ts";
import { refuseProblem } from "./refuseProblem.ts";

/**
 * Plans an experiment. It reaches nobody before it is started, and what it is judged by never changes. Its hypothesis stands in the record.
 *
 * @throws ServiceError forbidden for other roles; invalid, naming the field and the way out
 */
export async function createExperiment(call: {
  ctx: ServiceContext;
  input: CreateExperimentInput;
}): Promise<{ id: string }> {
  const { ctx } = call;
  const { accountId } = requireStaff(ctx, experimenters);
  const content = createExperimentInput.parse(call.input);
  const at = ctx.clock();
  const id = timeOrderedId(at.getTime(), randomBytes(10));
  await refuseProblem(ctx, id, content);
  await insertExperiment(ctx.db, { id, content, reason: content.hypothesis, creatorId: accountId, at });
  return { id };
}
