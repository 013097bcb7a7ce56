import { changeStaffRole } from "@segue/db";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../requireStaff.ts";
import { accountId, expectDone, peopleKeepers, personReason, refuseOneself, staffRole } from "./personInput.ts";

export const changeRoleInput = z.object({
  accountId,
  role: staffRole,
  /** the role that she had when this was decided */
  expectedRole: staffRole,
  reason: personReason,
});

/**
 * Gives somebody another role, from her next request on.
 *
 * @throws ServiceError forbidden for staff but admins, and for one's own role; conflict when she has another role by now, is disabled, or is the last
 *   admin
 */
export async function changeRole(call: {
  ctx: ServiceContext;
  input: z.input<typeof changeRoleInput>;
}): Promise<{ accountId: string; name: string }> {
  const { ctx } = call;
  const { accountId: actorId } = requireStaff(ctx, peopleKeepers);
  const { reason, ...change } = changeRoleInput.parse(call.input);
  refuseOneself(actorId, change.accountId);
  if (change.role === change.expectedRole) throw new ServiceError("invalid", "this is the role already", "role");
  return expectDone(await changeStaffRole(ctx.db, change, { actorId, reason, at: ctx.clock() }));
}
