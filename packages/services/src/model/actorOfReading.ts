import type { ServiceContext } from "../context.ts";
import { requireStaff } from "../governance/requireStaff.ts";

/** @throws ServiceError forbidden unless staff of any role, or Segue itself, reads */
export function actorOfReading(ctx: ServiceContext): void {
  if (ctx.actor.kind !== "system") requireStaff(ctx);
}
