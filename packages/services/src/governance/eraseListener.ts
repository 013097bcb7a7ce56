import { eraseListenerRows, readListenerEmail, requestJob, type ErasureReceipt } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../context.ts";
import { keptPasts } from "../prediction/keptPasts.ts";
import { forgetSearchTaste } from "../prediction/search/searchTaste.ts";
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
  forgetInMemory(ctx, listenerId);
  await askForTraining(ctx);
  return receipt;
}

/** What this process keeps to be quick. Others let go of theirs as listeners come: nobody can ask for hers any more. */
function forgetInMemory({ db }: ServiceContext, listenerId: ListenerId): void {
  keptPasts(db).drop(listenerId);
  forgetSearchTaste(db, listenerId);
}

/** She is gone by now, and her receipt is all that she has: it does not hang on a job that every night brings anyway. */
async function askForTraining({ db, log }: ServiceContext): Promise<void> {
  try {
    await requestJob(db, "train");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn(`no training was asked for after an erasure, the nightly one follows: ${reason}`);
  }
}
