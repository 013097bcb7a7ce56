import { readRefusals, type NamedRefusal } from "@segue/db";
import { isInForce, refusalWeight } from "@segue/engine/decision";
import type { ServiceContext } from "../context.ts";
import { requireListener } from "../governance/requireListener.ts";

/** A refusal as its listener reads it. */
export interface RefusalView extends NamedRefusal {
  /** 0–1, what it leaves of the item today; 0 is not shown at all */
  weight: number;
}

/**
 * Everything that the signed-in listener refuses and that still has an effect, the latest first.
 *
 * @throws ServiceError forbidden for anybody but a listener
 */
export async function listRefusals({ ctx }: { ctx: ServiceContext }): Promise<RefusalView[]> {
  const { listenerId } = requireListener(ctx);
  const at = ctx.clock().getTime();
  const refusals = await readRefusals(ctx.db, listenerId);
  return refusals.flatMap((refusal) => {
    const weight = refusal.kind === "blocked" ? Number(!isInForce(refusal, at)) : refusalWeight(at - refusal.refusedAt);
    return weight === 1 ? [] : [{ ...refusal, weight }];
  });
}
