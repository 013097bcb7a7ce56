import { readListenerEmail, readOwnSettings, type OwnSettings } from "@segue/db";
import { ServiceError, type ServiceContext } from "../context.ts";
import { requireListener } from "./requireListener.ts";

export interface SettingsView extends OwnSettings {
  /** the address that she signs in with; null for listeners without an account */
  email: string | null;
}

/**
 * What the signed-in listener decided about herself, and who she is.
 * @throws ServiceError forbidden for anybody but a listener; notFound when she is gone
 */
export async function readSettings({ ctx }: { ctx: ServiceContext }): Promise<SettingsView> {
  const { listenerId } = requireListener(ctx);
  const [settings, email] = await Promise.all([
    readOwnSettings(ctx.db, listenerId),
    readListenerEmail(ctx.db, listenerId),
  ]);
  if (!settings) throw new ServiceError("notFound", "This account is gone: sign in again.");
  return { ...settings, email };
}
