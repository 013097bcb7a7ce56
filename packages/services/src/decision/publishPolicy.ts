import { publishPolicyVersion, readPolicyRecord, type PolicyRecord } from "@segue/db";
import { z } from "zod";
import { ServiceError, type ServiceContext, type StaffRole } from "../context.ts";
import { requireStaff } from "../governance/requireStaff.ts";
import { readPolicyInForce } from "./readPolicyInForce.ts";

export const policyPublishers = ["productManager", "admin"] as const satisfies StaffRole[];

export const publishPolicyInput = z.object({
  /** familiarity 0 ↔ discovery 1 */
  dial: z.number("dial must be a number between 0 and 1").min(0).max(1),
  reason: z
    .string()
    .trim()
    .min(3, "reason must say why, in 3 to 500 characters")
    .max(500, "reason must be at most 500 characters"),
  /** the version in force when the author decided */
  expectedVersion: z.int().positive(),
});

export type PublishPolicyInput = z.infer<typeof publishPolicyInput>;

/**
 * Puts a new policy version in force for every listener's next Home, and into the audit record.
 *
 * @throws ServiceError forbidden for other roles; invalid for a dial outside the band or one that changes nothing; conflict,
 *   naming the version in force, when somebody else published since
 */
export async function publishPolicy(call: { ctx: ServiceContext; input: PublishPolicyInput }): Promise<PolicyRecord> {
  const { ctx } = call;
  const author = requireStaff(ctx, policyPublishers);
  const input = publishPolicyInput.parse(call.input);
  const current = await readPolicyInForce({ ctx });
  if (current.version !== input.expectedVersion) throw conflict(input.expectedVersion, current.version);
  refuseDial(input.dial, current);
  const outcome = await publishPolicyVersion(ctx.db, { ...input, authorId: author.accountId, at: ctx.clock() });
  if (outcome.kind === "conflict") throw conflict(input.expectedVersion, outcome.inForce);
  ctx.log.info("policy published", { version: outcome.version, dial: input.dial, author: author.accountId });
  return (await readPolicyRecord(ctx.db, outcome.version)) ?? readPolicyInForce({ ctx });
}

function refuseDial(dial: number, { version, dial: inForce, dialMin, dialMax }: PolicyRecord): void {
  if (dial < dialMin || dial > dialMax) {
    throw new ServiceError("invalid", `dial must be inside the band ${dialMin} to ${dialMax}, not ${dial}`, "dial");
  }
  if (dial === inForce) {
    throw new ServiceError(
      "invalid",
      `dial ${dial} is what policy ${version} already says: choose another value`,
      "dial",
    );
  }
}

function conflict(expected: number, inForce: number | null): ServiceError {
  const now = inForce === null ? "no policy is in force" : `policy ${inForce} is in force now`;
  return new ServiceError(
    "conflict",
    `${now}, not policy ${expected}: look at it, then publish again`,
    "expectedVersion",
  );
}
