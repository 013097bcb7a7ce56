import { rollBackModels, type RolledBack } from "@segue/db";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../context.ts";
import { actorOfRegistry } from "./actorOfRegistry.ts";
import { changeReason } from "./changeReason.ts";

export const rollBackModelInput = z.object({
  /** one model by its name, or every model that a training made live */
  of: z.union([z.object({ name: z.string().min(1).max(100) }), z.object({ trainingRunId: z.int().positive() })]),
  reason: changeReason,
});

export type RollBackModelInput = z.infer<typeof rollBackModelInput>;

/**
 * Takes a model, or all models of a training, back to the previous version, on every server within a second. What is taken back
 * becomes the previous one: rolling back again undoes it. For ML engineers, admins, and Segue's own command; on the record
 * in the same transaction.
 *
 * @throws ServiceError forbidden for other roles; notFound when nothing of it is live; conflict, naming the models without a
 *   previous version, and then none is taken back
 */
export async function rollBackModel(call: { ctx: ServiceContext; input: RollBackModelInput }): Promise<RolledBack[]> {
  const { ctx } = call;
  const actorId = actorOfRegistry(ctx);
  const { of, reason } = rollBackModelInput.parse(call.input);
  const outcome = await rollBackModels(ctx.db, { of, reason, actorId, at: ctx.clock() });
  if (outcome.kind === "rolledBack") {
    ctx.log.info("models rolled back", { models: outcome.models });
    return outcome.models;
  }
  if (outcome.kind === "noPrevious") {
    const names = outcome.names.join(", ");
    throw new ServiceError(
      "conflict",
      `no previous version of ${names}: promote a version by its number instead`,
      "of",
    );
  }
  const what = "name" in of ? `model "${of.name}"` : `training ${of.trainingRunId}`;
  throw new ServiceError("notFound", `nothing of ${what} is live`, "of");
}
