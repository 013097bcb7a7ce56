import { eraseListenerRows, readListenerEmail, requestJob, type ErasureReceipt } from "@segue/db";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../context.ts";
import { requireListener } from "./requireListener.ts";

/** Models that learnt from a listener are replaced by then; a training is asked for at once and runs every night besides. */
const retrainHours = 48;

export const eraseListenerInput = z.object({
  /** the address that she signs in with, typed again */
  email: z.string({ error: "must be the address that you sign in with" }).max(320),
});

/**
 * Erases the signed-in listener: account, log, Homes, playlists, imports, everything that `exportListener` hands out. There is no way
 * back. The receipt names nobody.
 *
 * @throws ServiceError forbidden for anybody but a listener; invalid when the address is not hers; notFound when she is gone
 */
export async function eraseListener({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof eraseListenerInput>;
}): Promise<ErasureReceipt> {
  const { listenerId } = requireListener(ctx);
  const email = await readListenerEmail(ctx.db, listenerId);
  if (email === null) throw new ServiceError("notFound", "This account is gone already.");
  if (input.email.trim().toLowerCase() !== email.toLowerCase()) {
    throw new ServiceError("invalid", "email: type the address that you sign in with, to confirm", "email");
  }
  const erasedAt = ctx.clock();
  const retrainBy = new Date(erasedAt.getTime() + retrainHours * 60 * 60_000);
  const receipt = await eraseListenerRows(ctx.db, listenerId, { id: randomUUID(), erasedAt, retrainBy });
  if (!receipt) throw new ServiceError("notFound", "This account is gone already.");
  await requestJob(ctx.db, "train");
  return receipt;
}
