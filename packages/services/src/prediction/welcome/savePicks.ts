import { saveOnboarding } from "@segue/db";
import type { ItemId } from "@segue/engine/data";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { rowNumber } from "../../rowNumber.ts";
import { currentCatalogue } from "../catalogueCache.ts";

export const savePicksInput = z.object({
  /** artists that she likes; none when she would rather not say */
  picks: z.array(rowNumber("the number of an artist")).max(100),
});

/**
 * Keeps the artists that a listener names as hers, in the place of those that she named before, and that she was asked. The next
 * Home begins with them.
 *
 * @throws ServiceError invalid when one is no artist of the catalogue
 */
export async function savePicks({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof savePicksInput>;
}): Promise<{ picks: number }> {
  const { listenerId } = requireListener(ctx);
  const catalogue = await currentCatalogue(ctx.db, input.picks);
  const picks = [...new Set(input.picks)];
  const wrong = picks.find((itemId) => catalogue.itemOf(itemId)?.kind !== "artist");
  if (wrong !== undefined) {
    throw new ServiceError(
      "invalid",
      `picks: ${wrong} is no artist of the catalogue; choose from those offered`,
      "picks",
    );
  }
  await saveOnboarding(ctx.db, { listenerId, picks: picks as ItemId[], at: ctx.clock() });
  return { picks: picks.length };
}
