import { readServedCard, type ServedCard } from "@segue/db";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";

export const ownCardInput = z.object({
  slateId: z.guid({ error: "must be the UUID of a slate" }).toLowerCase(),
  rank: z.int({ error: "must be a whole number from 1" }).min(1).max(32_767),
});

export interface AskedCard {
  ctx: ServiceContext;
  input: z.infer<typeof ownCardInput>;
}

/**
 * A card that was served to the signed-in listener.
 *
 * @throws ServiceError forbidden for anybody but a listener; notFound for a card that was not served to her
 */
export async function ownCard({ ctx, input }: AskedCard): Promise<ServedCard> {
  const { listenerId } = requireListener(ctx);
  const card = await readServedCard(ctx.db, listenerId, input);
  if (card) return card;
  throw new ServiceError("notFound", "This card is not on record any more: open Home and ask again.", "slateId");
}
