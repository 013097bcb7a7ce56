import { listPublishedPolicies, type PolicyRecord } from "@segue/db";
import type { ServiceContext } from "../context.ts";
import { requireStaff } from "../governance/requireStaff.ts";

/** Versions that the history shows; older ones stay in the audit record. */
const historyLimit = 200;

/** Every policy that was ever in force, newest first. */
export async function listPolicies({ ctx }: { ctx: ServiceContext }): Promise<PolicyRecord[]> {
  requireStaff(ctx);
  return listPublishedPolicies(ctx.db, historyLimit);
}
