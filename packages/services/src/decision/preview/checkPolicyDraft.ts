import { readPoliciesInForce, type LivePolicy } from "@segue/db";
import {
  checkPolicy,
  policyDiff,
  storedScope,
  type PolicyChange,
  type PolicyProblem,
  type PolicyScope,
} from "@segue/engine/decision";
import type { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { readCheckFacts } from "../checkFacts.ts";
import { checkPolicyInput } from "./previewInput.ts";

export interface PolicyCheckView {
  /** what is in force for the scope, else for everyone */
  version: number;
  /** what would change of it */
  changes: PolicyChange[];
  /** what keeps the policy from being put in force, each with its way out */
  problems: PolicyProblem[];
  /** listeners in the scope */
  listeners: number;
}

/**
 * What a policy would change of what is in force, and what is wrong with it, before it is even saved.
 *
 * @throws ServiceError forbidden for anybody but staff; notFound before the first start has made a policy
 */
export async function checkPolicyDraft(call: {
  ctx: ServiceContext;
  input: z.input<typeof checkPolicyInput>;
}): Promise<PolicyCheckView> {
  const { ctx } = call;
  requireStaff(ctx);
  const { policy, scope } = checkPolicyInput.parse(call.input);
  const [policies, facts] = await Promise.all([readPoliciesInForce(ctx.db), readCheckFacts(ctx, scope)]);
  const inForce = liveFor(policies, scope);
  if (!inForce) throw new ServiceError("notFound", "no policy is in force yet: `npm start` makes the first one");
  return {
    version: inForce.version,
    changes: policyDiff(inForce, policy),
    problems: checkPolicy(policy, facts),
    listeners: facts.listeners,
  };
}

/** The version that is live for a scope, else everyone's. */
function liveFor(policies: readonly LivePolicy[], scope: PolicyScope): LivePolicy | undefined {
  const { scopeKind, scopeValue } = storedScope(scope);
  const live = policies.filter(({ percent }) => percent === 100);
  return (
    live.find((one) => one.scopeKind === scopeKind && one.scopeValue === scopeValue) ??
    live.find((one) => one.scopeKind === "everyone")
  );
}
