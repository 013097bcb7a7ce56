import { readSlateListener } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { rowNumber } from "../../rowNumber.ts";
import { recordAudit } from "../recordAudit.ts";
import { requireStaff } from "../requireStaff.ts";
import { lensAccess, lensReaders, listenerObject, openedAction, openForMs, type LensAccess } from "./lensAccess.ts";

const listenerId = rowNumber("the number of a listener").transform((id) => id as ListenerId);

export const lensListenerInput = z.object({ listenerId });
export const lensSlateInput = z.object({ slateId: z.guid({ error: "must be the UUID of a slate" }).toLowerCase() });
export const openListenerInput = z.object({
  listenerId,
  reason: z
    .string()
    .trim()
    .min(3, "reason must say why, in 3 to 500 characters")
    .max(500, "reason must be at most 500 characters"),
});

/** Who a listener is, and whether whoever asks has opened her. */
export function readLensAccess(call: {
  ctx: ServiceContext;
  input: z.infer<typeof lensListenerInput>;
}): Promise<LensAccess> {
  return lensAccess(call.ctx, call.input.listenerId);
}

/**
 * Whose slate it is, and whether whoever asks has opened her.
 *
 * @throws ServiceError forbidden for other roles; notFound for a slate that is not on record
 */
export async function readSlateAccess(call: {
  ctx: ServiceContext;
  input: z.infer<typeof lensSlateInput>;
}): Promise<LensAccess> {
  requireStaff(call.ctx, lensReaders);
  const owner = await readSlateListener(call.ctx.db, call.input.slateId);
  if (owner === null)
    throw new ServiceError("notFound", "this slate is not on record: look at her latest Home", "slateId");
  return lensAccess(call.ctx, owner);
}

/**
 * Opens a listener's Home to whoever asks, for an hour, and writes down why.
 *
 * @throws ServiceError forbidden for other roles; notFound when there is no such listener
 */
export async function openListener(call: {
  ctx: ServiceContext;
  input: z.infer<typeof openListenerInput>;
}): Promise<LensAccess> {
  const { ctx, input } = call;
  const { displayName, ...access } = await lensAccess(ctx, input.listenerId);
  const openUntil = new Date(ctx.clock().getTime() + openForMs);
  const object = listenerObject(input.listenerId);
  await recordAudit({
    ctx,
    input: {
      action: openedAction,
      object,
      reason: input.reason,
      before: null,
      after: { until: openUntil.toISOString() },
    },
  });
  return { ...access, displayName, openUntil };
}
