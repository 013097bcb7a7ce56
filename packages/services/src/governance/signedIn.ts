import { readListenerOfAccount, type Database } from "@segue/db";
import { staffRoles, type Actor, type StaffRole } from "../context.ts";
import type { ListenerAuth, StaffAuth } from "./auth.ts";

/** The listener whose session a request's cookies carry; null without a valid one. */
export async function signedInListener(
  db: Database,
  auth: ListenerAuth,
  headers: Headers,
): Promise<Extract<Actor, { kind: "listener" }> | null> {
  const found = await auth.api.getSession({ headers });
  if (!found) return null;
  const listenerId = await readListenerOfAccount(db, found.user.id);
  return listenerId === null ? null : { kind: "listener", listenerId, accountId: found.user.id };
}

/** The member of staff whose session a request's cookies carry; null without a valid one. */
export async function signedInStaff(
  auth: StaffAuth,
  headers: Headers,
): Promise<Extract<Actor, { kind: "staff" }> | null> {
  const found = await auth.api.getSession({ headers });
  if (!found) return null;
  const { id, name, role } = found.user;
  return isStaffRole(role) ? { kind: "staff", accountId: id, name, role } : null;
}

function isStaffRole(role: string): role is StaffRole {
  return (staffRoles as readonly string[]).includes(role);
}
