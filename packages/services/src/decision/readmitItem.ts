import { removeRefusal } from "@segue/db";
import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { requireListener } from "../governance/requireListener.ts";
import { itemNumber } from "../rowNumber.ts";

export const readmitItemInput = z.object({
  kind: z.enum(["less-like-this", "blocked"], { error: "must be less-like-this or blocked" }),
  itemId: itemNumber,
});

/**
 * Takes a refusal of the signed-in listener back, as if it had never been said.
 *
 * @returns whether there was one; to take back what is not refused changes nothing
 * @throws ServiceError forbidden for anybody but a listener
 */
export async function readmitItem({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof readmitItemInput>;
}): Promise<{ wasRefused: boolean }> {
  const { listenerId } = requireListener(ctx);
  return { wasRefused: await removeRefusal(ctx.db, listenerId, input) };
}
