import { checkContradictions } from "./checks/checkContradictions.ts";
import { checkCosts } from "./checks/checkCosts.ts";
import { checkFigures } from "./checks/checkFigures.ts";
import { checkGuardrails } from "./checks/checkGuardrails.ts";
import { checkShelves } from "./checks/checkShelves.ts";
import type { Policy } from "./policy.ts";
import type { StoredScope } from "./policyScope.ts";

/** What is wrong with a policy, where, and what to do. */
export interface PolicyProblem {
  /** path, such as "equity.emerging.weight"; "scope" for whom it is for */
  field: string;
  problem: string;
  wayOut: string;
}

/** What a policy is held against. */
export interface CheckFacts {
  scope: StoredScope;
  /** how many are in that scope now */
  listeners: number;
  rightsHolders: readonly { id: number; name: string }[];
}

/** Everything that keeps a policy from being published, in the order of its fields; nothing for one that may be. */
export function checkPolicy(policy: Policy, facts: CheckFacts): PolicyProblem[] {
  return [
    ...checkScope(facts),
    ...checkFigures(policy),
    ...checkContradictions(policy),
    ...checkShelves(policy),
    ...checkCosts(policy, facts.rightsHolders),
    ...checkGuardrails(policy),
  ];
}

function checkScope({ scope, listeners }: CheckFacts): PolicyProblem[] {
  if (listeners > 0) return [];
  const where = {
    everyone: "no listener",
    market: "no listener in",
    cluster: "no listener in taste cluster",
    listener: "no listener",
  };
  const problem = `there is ${where[scope.scopeKind]} ${scope.scopeValue}`.trim();
  return [{ field: "scope", problem, wayOut: "choose a scope with listeners in it, or everyone" }];
}
