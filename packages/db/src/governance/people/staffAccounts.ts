import type { Database } from "../../database.ts";
import type { StaffRole } from "../../generated/enums.ts";

/** A member of staff as the console knows her. */
export interface StaffAccountRow {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  createdAt: Date;
  /** null while she may sign in */
  disabledAt: Date | null;
  /** when a session of hers was last used, as far as sessions are kept; null without one */
  seenAt: Date | null;
}

/** Everybody who has an account of the console, those who may sign in first, by name. */
export async function readStaffAccounts(db: Database): Promise<StaffAccountRow[]> {
  const { rows } = await db.pool.query<StaffAccountRow>(`
    select id, name, email, role, created_at as "createdAt", disabled_at as "disabledAt",
           (select max(updated_at) from staff_session where user_id = staff_account.id) as "seenAt"
    from staff_account
    order by disabled_at is not null, lower(name), email`);
  return rows;
}

/** Whether an account may not sign in. */
export async function isStaffDisabled(db: Database, id: string): Promise<boolean> {
  return (await db.prisma.staffAccount.count({ where: { id, disabledAt: { not: null } } })) === 1;
}
