import { z } from "zod";
import { ServiceError, staffRoles, type StaffRole } from "../../context.ts";
import type { StaffOutcome } from "@segue/db";
import { roleNames } from "../requireStaff.ts";

export const peopleKeepers = ["admin"] as const satisfies StaffRole[];

export const personReason = z
  .string()
  .trim()
  .min(3, "reason must say why, in 3 to 500 characters")
  .max(500, "reason must be at most 500 characters");

export const accountId = z.string().min(1).max(100);
export const staffRole = z.enum(staffRoles);

/** Nobody decides about herself: another admin does. */
export function refuseOneself(actorId: string, id: string): void {
  if (actorId !== id) return;
  throw new ServiceError("forbidden", "this is your own account: another admin has to change it", "accountId");
}

/** @throws ServiceError that says why nothing was written */
export function expectDone(outcome: StaffOutcome): { accountId: string; name: string } {
  if (outcome.kind === "done") return { accountId: outcome.accountId, name: outcome.name };
  if (outcome.kind === "gone") throw new ServiceError("notFound", "there is no such account", "accountId");
  if (outcome.kind === "changed") {
    const now = `${roleNames[outcome.role]}${outcome.isDisabled ? ", disabled" : ""}`;
    throw new ServiceError("conflict", `somebody else changed this account meanwhile: it is ${now} now`, "accountId");
  }
  const words = "this is the last admin who may sign in: make somebody else an admin first";
  throw new ServiceError("conflict", words, "accountId");
}
