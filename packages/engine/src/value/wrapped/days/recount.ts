import type { CountedListen } from "../countListens.ts";
import type { DayKey } from "./dayHeuristic.ts";
import { heuristics } from "./heuristics.ts";
import type { InterestingDay } from "./interestingDay.ts";

/**
 * Counts the facts of a day again, from its evidence alone: what it answers is what may be said.
 *
 * @param evidence listens that the day names, in the order of time
 * @returns null where they prove nothing of the kind
 */
export function recount(
  { kind, day, subject }: Pick<InterestingDay, "kind" | "day" | "subject">,
  evidence: readonly CountedListen[],
  clusterOf: DayKey["clusterOf"],
): InterestingDay["facts"] | null {
  return heuristics[kind].factsOf(evidence, { day, subject, clusterOf });
}
