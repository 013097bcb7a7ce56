import { isShelfKind, shelfKinds } from "../../shelfKind.ts";
import type { PolicyProblem } from "../checkPolicy.ts";
import type { Policy } from "../policy.ts";

/** Shelves that are not there, or named twice, or none at all. */
export function checkShelves({ shelfOrder }: Policy): PolicyProblem[] {
  const field = "shelfOrder";
  const unknown = [...new Set(shelfOrder.filter((kind) => !isShelfKind(kind)))];
  const twice = [...new Set(shelfOrder.filter((kind, place) => shelfOrder.indexOf(kind) !== place))];
  const problems = unknown.map((kind): PolicyProblem => {
    const wayOut = `take it out; shelves are ${shelfKinds.join(", ")}`;
    return { field, problem: `"${kind}" is no shelf, or not any more`, wayOut };
  });
  for (const kind of twice) problems.push({ field, problem: `"${kind}" is named twice`, wayOut: "name it once" });
  if (shelfOrder.length === 0) {
    problems.push({ field, problem: "it names no shelf", wayOut: `name at least one of ${shelfKinds.join(", ")}` });
  }
  return problems;
}
