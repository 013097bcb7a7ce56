import type { Database } from "../database.ts";
import type { StaffRole } from "../generated/enums.ts";

export interface StaffProfile {
  name: string;
  email: string;
  role: StaffRole;
}

/** Who an account belongs to; null when it is gone. */
export async function readStaffProfile(db: Database, accountId: string): Promise<StaffProfile | null> {
  return db.prisma.staffAccount.findUnique({
    where: { id: accountId },
    select: { name: true, email: true, role: true },
  });
}
