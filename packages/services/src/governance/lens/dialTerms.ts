import type { Policy } from "@segue/engine/decision";
import { daypartOf, dialOffset, type Daypart, type ListenerDials } from "@segue/engine/decision";

/** What each side of the dial adds, in the order in which it is said. */
export interface DialTerms {
  /** what the policy says */
  policy: number;
  daypart: Daypart;
  /** what the policy adds at this time of day */
  shift: number;
  /** ½ is the usual listener */
  openness: number;
  /** κ·(openness − ½) */
  fromOpenness: number;
  /** what she moved herself at this time of day */
  own: number;
  /** the sum, before 0 and 1 and the band hold it */
  wanted: number;
  min: number;
  max: number;
  requested: number;
  applied: number;
  /** what held the sum back; null when nothing did */
  heldBy: "band" | "end" | null;
}

export interface DialFacts {
  policy: Pick<Policy, "dial" | "dialMin" | "dialMax" | "opennessWeight" | "daypartShift">;
  openness: number;
  /** hers; none without a profile */
  dials: ListenerDials;
  /** 0–23 */
  localHour: number;
  /** as decided */
  requested: number;
  applied: number;
}

/** How a listener's dial came about: every term of it, and what held it. */
export function dialTerms({ policy, openness, dials, localHour, requested, applied }: DialFacts): DialTerms {
  const daypart = daypartOf(localHour);
  const shift = policy.daypartShift[daypart];
  const fromOpenness = policy.opennessWeight * (openness - 0.5);
  const own = dialOffset(dials, localHour);
  const wanted = policy.dial + shift + fromOpenness + own;
  const isAtEnd = Math.abs(wanted - requested) > 1e-9;
  const heldBy = Math.abs(requested - applied) > 1e-9 ? "band" : isAtEnd ? "end" : null;
  const { dial, dialMin: min, dialMax: max } = policy;
  return { policy: dial, daypart, shift, openness, fromOpenness, own, wanted, min, max, requested, applied, heldBy };
}
