import { listPublishedPolicies, readPolicyRecord, type PolicyRecord } from "@segue/db";
import { ServiceError, type ServiceContext } from "../context.ts";
import { requireStaff } from "../governance/requireStaff.ts";

/** Versions that the history shows; older ones stay in the audit record. */
const historyLimit = 200;

/**
 * The policy in force with its author and reason.
 *
 * @throws ServiceError notFound before the first start has made one
 */
export async function readPolicyInForce({ ctx }: { ctx: ServiceContext }): Promise<PolicyRecord> {
  requireStaff(ctx);
  const policy = await readPolicyRecord(ctx.db, "inForce");
  if (!policy) throw new ServiceError("notFound", "no policy is in force yet: `npm start` makes the first one");
  return policy;
}

/** Every policy that was ever in force, newest first. */
export async function listPolicies({ ctx }: { ctx: ServiceContext }): Promise<PolicyRecord[]> {
  requireStaff(ctx);
  return listPublishedPolicies(ctx.db, historyLimit);
}
