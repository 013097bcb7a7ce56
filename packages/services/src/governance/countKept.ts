import { countListenerRows } from "@segue/db";
import type { ServiceContext } from "../context.ts";
import { keptInWords, type KeptRows } from "./keptWords.ts";
import { requireListener } from "./requireListener.ts";

/**
 * How much is kept of the signed-in listener: what an export would hold and an erasure would delete.
 * @throws ServiceError forbidden for anybody but a listener
 */
export async function countKept({ ctx }: { ctx: ServiceContext }): Promise<KeptRows[]> {
  return keptInWords(await countListenerRows(ctx.db, requireListener(ctx).listenerId));
}
