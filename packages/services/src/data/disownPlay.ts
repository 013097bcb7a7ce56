import { disownPlay as markPlay, reclaimPlay as unmarkPlay } from "@segue/db";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../context.ts";
import { requireListener } from "../governance/requireListener.ts";

export const disownPlayInput = z.object({
  /** of the log */
  interactionId: z.guid({ error: "must be the id of a play in your history" }).toLowerCase(),
});

interface Disowning {
  ctx: ServiceContext;
  input: z.infer<typeof disownPlayInput>;
}

/**
 * "This wasn't me": the play stays in the signed-in listener's history, marked, and neither her Home nor a training learns from it.
 *
 * @throws ServiceError forbidden for anybody but a listener; notFound for what is no play of hers
 */
export async function disownPlay({ ctx, input }: Disowning): Promise<void> {
  const { listenerId } = requireListener(ctx);
  const mark = { interactionId: input.interactionId, disownedAt: ctx.clock() };
  if (await markPlay(ctx.db, listenerId, mark)) return;
  throw new ServiceError("notFound", `no play ${input.interactionId} in your history`, "interactionId");
}

/**
 * Takes "this wasn't me" back; a play that is not marked stays as it is.
 *
 * @throws ServiceError forbidden for anybody but a listener
 */
export async function reclaimPlay({ ctx, input }: Disowning): Promise<void> {
  const { listenerId } = requireListener(ctx);
  await unmarkPlay(ctx.db, listenerId, input.interactionId);
}
