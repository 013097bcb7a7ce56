import { readOwnSettings, type OwnSettings } from "@segue/db";
import { ServiceError, type ServiceContext } from "../context.ts";
import { requireListener } from "./requireListener.ts";

/**
 * What the signed-in listener decided about herself.
 * @throws ServiceError forbidden for anybody but a listener; notFound when she is gone
 */
export async function readSettings({ ctx }: { ctx: ServiceContext }): Promise<OwnSettings> {
  const settings = await readOwnSettings(ctx.db, requireListener(ctx).listenerId);
  if (!settings) throw new ServiceError("notFound", "This account is gone: sign in again.");
  return settings;
}
