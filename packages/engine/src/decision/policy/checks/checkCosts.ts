import type { CheckFacts, PolicyProblem } from "../checkPolicy.ts";
import { mostCost } from "../hardLimits.ts";
import type { Policy } from "../policy.ts";

/** A table of costs without some rights holder, with one that is not there, or with what is no cost. */
export function checkCosts({ costs }: Policy, holders: CheckFacts["rightsHolders"]): PolicyProblem[] {
  if (costs === null) return [];
  const missing = holders.filter(({ id }) => !(id in costs));
  const problems = missing.map(({ id, name }): PolicyProblem => {
    const wayOut = "give what a stream of theirs costs, or use the catalogue's costs for all";
    return { field: `costs.${id}`, problem: `the table has no cost for ${name}`, wayOut };
  });
  const known = new Set(holders.map(({ id }) => String(id)));
  for (const [id, cost] of Object.entries(costs)) {
    const field = `costs.${id}`;
    if (!known.has(id)) {
      problems.push({ field, problem: `there is no rights holder ${id}`, wayOut: "take the row out of the table" });
    } else if (!(cost >= 0 && cost <= mostCost)) {
      const wayOut = `choose from 0 to ${(mostCost / 1000).toLocaleString("en-GB")} units for 1,000 streams`;
      problems.push({ field, problem: `1,000 streams cannot cost ${cost / 1000} units`, wayOut });
    }
  }
  return problems;
}
