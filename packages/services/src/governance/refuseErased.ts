import { readListenerEmail } from "@segue/db";
import { ServiceError, type ServiceContext } from "../context.ts";
import { requireListener } from "./requireListener.ts";

/**
 * Says that a listener is gone when a call of hers failed for that reason: she was erased, by another call, while it ran.
 *
 * @throws ServiceError unauthenticated when she is gone; forbidden for anybody but a listener
 */
export async function refuseErased(ctx: ServiceContext): Promise<void> {
  const { listenerId } = requireListener(ctx);
  if ((await readListenerEmail(ctx.db, listenerId)) !== null) return;
  throw new ServiceError("unauthenticated", "This account was erased; there is nobody to sign in as.");
}
