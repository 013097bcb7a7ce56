import { readStaffAccounts, type StaffAccountRow } from "@segue/db";
import type { ServiceContext, StaffRole } from "../../context.ts";
import { requireStaff } from "../requireStaff.ts";

export const peopleReaders = ["auditor", "admin"] as const satisfies StaffRole[];

export interface PeopleView {
  people: StaffAccountRow[];
  /** the account of who asks */
  own: string;
}

/**
 * Everybody who has an account of the console.
 *
 * @throws ServiceError forbidden for staff but auditors and admins
 */
export async function listPeople({ ctx }: { ctx: ServiceContext }): Promise<PeopleView> {
  const { accountId } = requireStaff(ctx, peopleReaders);
  return { people: await readStaffAccounts(ctx.db), own: accountId };
}
