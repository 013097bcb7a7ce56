import { ServiceError, type Actor, type ServiceContext, type StaffRole } from "../context.ts";

type StaffActor = Extract<Actor, { kind: "staff" }>;

/** A role in a sentence. */
export const roleNames: Record<StaffRole, string> = {
  viewer: "viewer",
  productManager: "product manager",
  mlEngineer: "ML engineer",
  approver: "approver",
  auditor: "auditor",
  admin: "admin",
};

/**
 * The staff member on whose behalf a verb runs.
 *
 * @param roles who may; leave out for anybody on the staff
 * @throws ServiceError forbidden, naming the roles that may and the one that asked
 */
export function requireStaff(ctx: ServiceContext, roles?: readonly StaffRole[]): StaffActor {
  if (ctx.actor.kind !== "staff") throw new ServiceError("forbidden", "only staff may do this: sign in to the console");
  if (roles && !roles.includes(ctx.actor.role)) {
    const allowed = roles.map((role) => roleNames[role]).join(" or ");
    throw new ServiceError(
      "forbidden",
      `only ${allowed} may do this; you are signed in as ${roleNames[ctx.actor.role]}`,
    );
  }
  return ctx.actor;
}
