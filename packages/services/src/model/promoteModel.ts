import { dataDir, promoteModelVersion, readModelVersion } from "@segue/db";
import { z } from "zod";
import { rowNumber } from "../rowNumber.ts";
import { ServiceError, type ServiceContext } from "../context.ts";
import { actorOfRegistry } from "./actorOfRegistry.ts";
import { changeReason } from "./changeReason.ts";
import { checkServable } from "./checkServable.ts";

export const promoteModelInput = z.object({
  /** such as als-tracks */
  name: z.string().min(1).max(100),
  version: rowNumber("the number of a model version"),
  reason: changeReason,
});

export type PromoteModelInput = z.infer<typeof promoteModelInput>;

export interface PromotedModel {
  name: string;
  /** what was live before; null when nothing was */
  from: number | null;
  to: number;
}

interface Call {
  ctx: ServiceContext;
  input: PromoteModelInput;
  /** where artefacts are kept, in `models`; this process's own when left out */
  folder?: string;
}

/**
 * Makes a version live on every server within a second, whatever the gate said of it; what was live becomes the previous. For
 * ML engineers, admins, and Segue's own command; on the record in the same transaction.
 *
 * @throws ServiceError forbidden for other roles; notFound, naming the versions there are; conflict when it is live already or
 *   its artefact was removed, is lost or damaged, or reads features that this version of Segue does not compute
 */
export async function promoteModel(call: Call): Promise<PromotedModel> {
  const { ctx } = call;
  const actorId = actorOfRegistry(ctx);
  const { name, version, reason } = promoteModelInput.parse(call.input);
  await checkFile(call);
  const outcome = await promoteModelVersion(ctx.db, { name, version, reason, actorId, at: ctx.clock() });
  if (outcome.kind === "promoted") {
    ctx.log.info("model promoted", { name, version, from: outcome.from });
    return { name, from: outcome.from, to: outcome.to };
  }
  if (outcome.kind === "unknown") throw notFound(name, version, outcome.known);
  const why = outcome.kind === "alreadyLive" ? "is live already" : "is too old: its artefact was removed; train again";
  throw new ServiceError("conflict", `${name} ${version} ${why}`, "version");
}

async function checkFile({ ctx, input, folder = dataDir() }: Call): Promise<void> {
  const found = await readModelVersion(ctx.db, input.name, input.version);
  if (found && !found.artefactRemovedAt) await checkServable(folder, found, "version");
}

function notFound(name: string, version: number, known: readonly number[]): ServiceError {
  const there = known.length === 0 ? "no model of that name was ever registered" : `there are ${known.join(", ")}`;
  return new ServiceError("notFound", `no version ${version} of model "${name}"; ${there}`, "version");
}
