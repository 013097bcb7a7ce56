import { endShare } from "@segue/db";
import type { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { ServiceError } from "../../error.ts";
import { requireListener } from "../../governance/requireListener.ts";
import type { revokeShareInput } from "./shareInput.ts";

/**
 * Ends a link of hers at once and for good.
 *
 * @throws ServiceError notFound where she has no live one of this id
 */
export async function revokeShare({
  ctx,
  input: { id },
}: {
  ctx: ServiceContext;
  input: z.infer<typeof revokeShareInput>;
}): Promise<void> {
  const { listenerId } = requireListener(ctx);
  if (await endShare(ctx.db, { id, listenerId, at: ctx.clock() })) return;
  throw new ServiceError("notFound", "You have no such link: it may be revoked already.", "id");
}
