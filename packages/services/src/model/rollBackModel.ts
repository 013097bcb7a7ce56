import { dataDir, rollBackModels, type CheckedVersion, type RollBackOutcome, type RolledBack } from "@segue/db";
import { z } from "zod";
import { rowNumber } from "../rowNumber.ts";
import { ServiceError, type ServiceContext } from "../context.ts";
import { actorOfRegistry } from "./actorOfRegistry.ts";
import { changeReason } from "./changeReason.ts";
import { checkServable } from "./checkServable.ts";

export const rollBackModelInput = z.object({
  /** one model by its name, or every model that a training made live */
  of: z.union([
    z.object({ name: z.string().min(1).max(100) }),
    z.object({ trainingRunId: rowNumber("the number of a training") }),
  ]),
  reason: changeReason,
});

export type RollBackModelInput = z.infer<typeof rollBackModelInput>;

interface Call {
  ctx: ServiceContext;
  input: RollBackModelInput;
  /** where artefacts are kept, in `models`; this process's own when left out */
  folder?: string;
}

const keyOf = ({ name, checksum }: CheckedVersion): string => `${name} ${checksum}`;

/** Looks at the file of every version that would be live, and of those that became it meanwhile, before it is. */
async function rollBackToReadable({ ctx, input, folder = dataDir() }: Call): Promise<RollBackOutcome> {
  const actorId = actorOfRegistry(ctx);
  const looked = new Set<string>();
  for (;;) {
    const canServe = (version: CheckedVersion): boolean => looked.has(keyOf(version));
    const outcome = await rollBackModels(ctx.db, { ...input, actorId, at: ctx.clock(), canServe });
    if (outcome.kind !== "unchecked") return outcome;
    for (const version of outcome.versions) {
      await checkServable(folder, version, "of");
      looked.add(keyOf(version));
    }
  }
}

/**
 * Takes a model, or all models of a training, back to the previous version, on every server within a second. What is taken back
 * becomes the previous one: rolling back again undoes it. For ML engineers, admins, and Segue's own command; on the record
 * in the same transaction.
 *
 * @throws ServiceError forbidden for other roles; notFound when nothing of it is live; conflict, naming the models without a
 *   previous version or the one whose file is lost, damaged or unreadable for this version of Segue, and then none is taken back
 */
export async function rollBackModel(call: Call): Promise<RolledBack[]> {
  const { ctx } = call;
  actorOfRegistry(ctx);
  const input = rollBackModelInput.parse(call.input);
  const { of } = input;
  const outcome = await rollBackToReadable({ ...call, input });
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
