import { readStaffProfile, type StaffProfile } from "@segue/db";
import { ServiceError, type ServiceContext } from "../context.ts";
import { requireStaff } from "./requireStaff.ts";

/** The signed-in staff member, with the role as it is now. */
export async function readStaffMe({ ctx }: { ctx: ServiceContext }): Promise<StaffProfile> {
  const { accountId } = requireStaff(ctx);
  const profile = await readStaffProfile(ctx.db, accountId);
  if (!profile) throw new ServiceError("unauthenticated", "this account is gone: sign in again");
  return profile;
}
