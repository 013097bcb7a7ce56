import { fixedInformation, sequentialInformation } from "./confidenceSequence.ts";
import type { ArmShares } from "./experiment.ts";
import type { RatioEstimate } from "./ratioOf.ts";

/** How many listeners of all, on control and treatment together, find the smallest effect that matters 8 times in 10. */
export interface PlannedSample {
  /** read whenever one likes */
  anytime: number;
  /** for comparison: read once, when they are there */
  once: number;
}

/**
 * Sample size of a comparison of ratios from how much listeners differ in the past: the variance of ln R is c²/n, and that of the
 * difference c² (1/n₁ + 1/n₂) with the shares of the plan.
 *
 * @param past the metric over the listeners of some weeks before
 * @param effect smallest one that matters, as a share of the control's value
 * @returns null where the past does not say
 */
export function plannedSample(
  past: RatioEstimate,
  effect: number,
  { controlPercent, treatmentPercent }: Pick<ArmShares, "controlPercent" | "treatmentPercent">,
): PlannedSample | null {
  if (!(past.logVariance > 0 && past.logVariance < Infinity)) return null;
  const own = past.logVariance * past.listeners;
  const both = controlPercent + treatmentPercent;
  const perInformation = own * (both / controlPercent + both / treatmentPercent);
  const scaled = Math.log1p(effect);
  return {
    anytime: Math.ceil(perInformation * sequentialInformation(scaled)),
    once: Math.ceil(perInformation * fixedInformation(scaled)),
  };
}
