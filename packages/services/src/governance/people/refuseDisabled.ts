import { isStaffDisabled, type Database } from "@segue/db";
import { APIError } from "better-auth/api";

/** @throws APIError that tells who was disabled so, once her password is right */
export async function refuseDisabled(db: Database, accountId: string): Promise<void> {
  if (!(await isStaffDisabled(db, accountId))) return;
  throw new APIError("FORBIDDEN", { message: "This account is disabled. An admin can let you in again." });
}
