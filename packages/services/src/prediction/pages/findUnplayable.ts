import { readListedItems } from "@segue/db";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { itemInput } from "./itemInput.ts";
import { isSounding } from "./queueEntry.ts";

const maxItems = 500;

export const findUnplayableInput = z.object({
  itemIds: z
    .array(itemInput.shape.itemId)
    .max(maxItems, { error: `at most ${maxItems} items at once; ask for the rest in another call` }),
});

/**
 * Which of these items cannot be played: they left the catalogue, never were in it, or do not sound by themselves, such as playlists,
 * of which nobody learns here which there are. A player asks for what it kept from an earlier day.
 */
export async function findUnplayable({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof findUnplayableInput>;
}): Promise<{ itemIds: number[] }> {
  requireListener(ctx);
  const items = await readListedItems(ctx.db, input.itemIds);
  const sounding = items.filter(({ kind, isWithdrawn }) => isSounding(kind) && !isWithdrawn);
  const playable = new Set<number>(sounding.map(({ itemId }) => itemId));
  return { itemIds: [...new Set(input.itemIds)].filter((itemId) => !playable.has(itemId)) };
}
