import type { PolicyProblem } from "../checkPolicy.ts";
import { hardLimits, type Limits } from "../hardLimits.ts";
import type { Policy } from "../policy.ts";
import { figureWords, policyFigures, type PolicyFigure } from "../policyFigures.ts";

/** Numbers that cross the hard limits, or are none; whole ones that are not whole. */
export function checkFigures(policy: Policy): PolicyProblem[] {
  return policyFigures(policy).flatMap((figure): PolicyProblem[] => {
    const problem = problemOf(figure, hardLimits[figure.field]);
    return problem === null ? [] : [{ field: figure.field, problem, wayOut: wayOutOf(figure) }];
  });
}

function problemOf({ name, value, unit }: PolicyFigure, { least, most }: Limits): string | null {
  if (!Number.isFinite(value)) return `${name} is no number`;
  if (unit === "count" && !Number.isInteger(value)) return `${name} is ${value}, which is not whole`;
  if (value < least) return `${name} is ${figureWords({ value, unit })}, below the hard limit`;
  return value > most ? `${name} is ${figureWords({ value, unit })}, above the hard limit` : null;
}

function wayOutOf({ field, unit }: PolicyFigure): string {
  const { least, most } = hardLimits[field];
  const [from, to] = [least, most].map((value) => figureWords({ value, unit }).replace("none", "0 %"));
  return `choose ${unit === "count" ? "a whole number" : "a value"} from ${from} to ${to}`;
}
