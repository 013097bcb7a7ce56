import { sequenceHalfWidth } from "./confidenceSequence.ts";
import type { RatioEstimate } from "./ratioOf.ts";

/** Fewer listeners on a side say nothing yet: what follows holds for many. */
export const fewestListeners = 100;

/** By how much the treatment differs, as a share of the control's value: 0.05 is 5 % more. */
export interface Difference {
  value: number;
  low: number;
  high: number;
}

/** A difference, or why there is none to be told yet. */
export type Comparison = Difference | { notEnough: string };

/**
 * The treatment's ratio over the control's, less 1, with an interval that may be read at any time (`sequenceHalfWidth`, on the logarithm).
 *
 * @param effect smallest one that matters, as a share of the control's value, > 0
 */
export function compareRatios(control: RatioEstimate, treatment: RatioEstimate, effect: number): Comparison {
  const fewest = Math.min(control.listeners, treatment.listeners);
  if (fewest < fewestListeners) {
    return { notEnough: `${fewest} listeners on the smaller side; it takes ${fewestListeners}` };
  }
  const variance = control.logVariance + treatment.logVariance;
  if (!(variance > 0 && variance < Infinity)) return { notEnough: "nothing of it has happened on one side" };
  const middle = Math.log(treatment.value / control.value);
  const half = sequenceHalfWidth(variance, Math.log1p(effect));
  return { value: Math.expm1(middle), low: Math.expm1(middle - half), high: Math.expm1(middle + half) };
}

/** Whether a comparison tells a difference, rather than why there is none. */
export function isDifference(comparison: Comparison): comparison is Difference {
  return !("notEnough" in comparison);
}
