import type { BootstrapDraws } from "./poissonDraws.ts";
import { policySums } from "./policySums.ts";
import type { PositionTerms } from "./positionTerms.ts";
import { appliedDials, type TargetPolicy } from "./targetPolicy.ts";
import { type ValueEstimate, valueEstimate } from "./valueEstimate.ts";

/** Where a curve looks at the dial: 0, 0.05 … 1. */
const curveDials: readonly number[] = Array.from({ length: 21 }, (_, step) => step / 20);

export interface CurveFacts {
  terms: PositionTerms;
  target: TargetPolicy;
  listeners: number;
  draws: BootstrapDraws;
  /** by listener 1 where she counts; all of them when left out */
  members?: Uint8Array;
}

/** A policy with its dial at one place. */
export interface DialEstimate extends ValueEstimate {
  dial: number;
  /** mean of the applied dials over the slates, inside the band */
  applied: number;
}

/** What a log says of a policy with its dial anywhere. The terms are those of the policy, whatever its own dial. */
export function estimateDials(facts: CurveFacts, dials: readonly number[] = curveDials): DialEstimate[] {
  const { terms, target, listeners, draws, members } = facts;
  return dials.map((dial) => {
    const applied = appliedDials(target, dial);
    const sums = policySums({ terms, dials: applied, listeners });
    const mean = applied.reduce((sum, one) => sum + one, 0) / Math.max(1, applied.length);
    return { dial, applied: mean, ...valueEstimate({ sums, draws, members }) };
  });
}
