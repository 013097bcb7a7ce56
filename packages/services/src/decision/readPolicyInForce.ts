import { readPolicyRecord, type PolicyRecord } from "@segue/db";
import { ServiceError, type ServiceContext } from "../context.ts";
import { requireStaff } from "../governance/requireStaff.ts";

/**
 * The policy in force with its author and reason, for the console.
 *
 * @throws ServiceError notFound before the first start has made one
 */
export async function readPolicyInForce({ ctx }: { ctx: ServiceContext }): Promise<PolicyRecord> {
  requireStaff(ctx);
  const policy = await readPolicyRecord(ctx.db, "inForce");
  if (!policy) throw new ServiceError("notFound", "no policy is in force yet: `npm start` makes the first one");
  return policy;
}
