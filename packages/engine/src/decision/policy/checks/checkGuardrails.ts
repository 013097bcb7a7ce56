import type { PolicyProblem } from "../checkPolicy.ts";
import { guardrailMetrics, type Guardrail } from "../guardrail.ts";
import type { Policy } from "../policy.ts";

/** A ratio to the version beside it may ask for so much at most. */
const mostRatio = 10;

/** Guardrails that nothing could be held against, that stand twice, or that a floor makes impossible. */
export function checkGuardrails({ guardrails, equity }: Policy): PolicyProblem[] {
  const problems = guardrails.flatMap((guardrail, place): PolicyProblem[] => {
    const field = `guardrails.${guardrail.metric}.${guardrail.side}.${guardrail.of}`;
    const isTwice = guardrails.findIndex((other) => isSame(guardrail, other)) !== place;
    if (isTwice) return [{ field, problem: "it stands twice", wayOut: "keep one of the two" }];
    return problemOf(guardrail).map(({ problem, wayOut }) => ({ field, problem, wayOut }));
  });
  const superstars = guardrails.find(({ metric, side, of, limit }) => {
    return metric === "superstarShare" && side === "atMost" && of === "value" && limit < equity.superstar.floor;
  });
  if (superstars) {
    const problem = `superstars must have ${equity.superstar.floor} of the exposure, and a guardrail allows ${superstars.limit} at most`;
    problems.push({ field: "equity.superstar.floor", problem, wayOut: "lower the floor, or raise the guardrail" });
  }
  return problems;
}

function isSame(left: Guardrail, right: Guardrail): boolean {
  return left.metric === right.metric && left.side === right.side && left.of === right.of;
}

function problemOf({ metric, limit, of }: Guardrail): Pick<PolicyProblem, "problem" | "wayOut">[] {
  if (!guardrailMetrics.includes(metric)) {
    const wayOut = `choose one of ${guardrailMetrics.join(", ")}`;
    return [{ problem: `"${metric as string}" is nothing that is measured`, wayOut }];
  }
  const most = of === "ratio" ? mostRatio : metric === "costPerListen" ? Number.POSITIVE_INFINITY : 1;
  if (limit >= 0 && limit <= most && (of === "value" || limit > 0)) return [];
  const range = most === Number.POSITIVE_INFINITY ? "0 or more" : `${of === "ratio" ? "above 0" : "0"} to ${most}`;
  return [{ problem: `its limit of ${limit} is out of reach of what is measured`, wayOut: `choose ${range}` }];
}
