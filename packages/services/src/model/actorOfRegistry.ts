import type { ServiceContext } from "../context.ts";
import { requireStaff } from "../governance/requireStaff.ts";
import { modelEngineers } from "./modelEngineers.ts";

/**
 * The staff account that changes the registry; null for Segue itself.
 *
 * @throws ServiceError forbidden for listeners and other roles
 */
export function actorOfRegistry(ctx: ServiceContext): string | null {
  return ctx.actor.kind === "system" ? null : requireStaff(ctx, modelEngineers).accountId;
}
