import { readListenedYears } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";

/** The years that the signed-in listener's log knows, by her own calendar, the latest first. */
export async function listWrappedYears({ ctx }: { ctx: ServiceContext }): Promise<{ years: number[] }> {
  const { listenerId } = requireListener(ctx);
  return { years: await readListenedYears(ctx.db, listenerId) };
}
