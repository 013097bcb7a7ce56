import { setStaffDisabled } from "@segue/db";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../requireStaff.ts";
import { accountId, expectDone, peopleKeepers, personReason, refuseOneself } from "./personInput.ts";

export const setSignInInput = z.object({
  accountId,
  /** false ends her sessions at once */
  maySignIn: z.boolean(),
  reason: personReason,
});

/**
 * Disables an account, or lets it in again. What was done by it stays on the record under its name.
 *
 * @throws ServiceError forbidden for staff but admins, and for one's own account; conflict when it is so already, or is the last admin's
 */
export async function setSignIn(call: {
  ctx: ServiceContext;
  input: z.input<typeof setSignInInput>;
}): Promise<{ accountId: string; name: string }> {
  const { ctx } = call;
  const { accountId: actorId } = requireStaff(ctx, peopleKeepers);
  const { reason, maySignIn, accountId: id } = setSignInInput.parse(call.input);
  refuseOneself(actorId, id);
  const change = { accountId: id, isDisabled: !maySignIn };
  return expectDone(await setStaffDisabled(ctx.db, change, { actorId, reason, at: ctx.clock() }));
}
