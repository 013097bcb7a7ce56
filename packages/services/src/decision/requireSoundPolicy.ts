import { checkPolicy, type Policy, type PolicyProblem } from "@segue/engine/decision";
import { ServiceError, type ServiceContext } from "../context.ts";
import { readCheckFacts } from "./checkFacts.ts";

/** What keeps a policy from being in force, as a refusal with its field and its way out. */
export function policyRefusal({ field, problem, wayOut }: PolicyProblem): ServiceError {
  return new ServiceError("invalid", `${problem}: ${wayOut}`, field);
}

/**
 * Refuses to say anything of a policy that could not be in force for anybody.
 *
 * @throws ServiceError invalid, with the first field at fault in the words of `checkPolicyDraft`
 */
export async function requireSoundPolicy(ctx: ServiceContext, policy: Policy): Promise<void> {
  const [first] = checkPolicy(policy, await readCheckFacts(ctx, { kind: "everyone" }));
  if (first) throw policyRefusal(first);
}
