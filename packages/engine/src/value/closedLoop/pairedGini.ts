import { giniOf } from "../catalogueMetrics.ts";
import type { LoopComparison, LoopValue } from "./pairedRatio.ts";

/** Student's t for 95 % at 19 degrees of freedom, one fewer than there are groups. */
const quantile = 2.093;

/**
 * Gini coefficients of the artists' exposure under two policies and their difference, with intervals by a jackknife over groups of
 * listeners (the same groups under both): se² = (g − 1)/g · Σ (θ₋ᵢ − mean θ₋)².
 *
 * @param inForce exposure of every artist, one array a group
 * @param draft groups as in `inForce`
 */
export function pairedGini(inForce: readonly Float64Array[], draft: readonly Float64Array[]): LoopComparison {
  const [before, after] = [leftOut(inForce), leftOut(draft)];
  return {
    inForce: around(before.all, before.without),
    draft: around(after.all, after.without),
    difference: around(
      after.all - before.all,
      after.without.map((gini, group) => gini - before.without[group]),
    ),
  };
}

/** The coefficient of all groups, and of all but each. */
function leftOut(groups: readonly Float64Array[]): { all: number; without: number[] } {
  const total = new Float64Array(groups[0]?.length ?? 0);
  for (const group of groups) group.forEach((exposure, artist) => (total[artist] += exposure));
  // What rounding leaves below 0 was nothing.
  const without = groups.map((group) => giniOf(total.map((exposure, artist) => Math.max(0, exposure - group[artist]))));
  return { all: giniOf(total), without };
}

function around(value: number, without: readonly number[]): LoopValue {
  const count = without.length;
  const mean = without.reduce((sum, one) => sum + one, 0) / count;
  const square = without.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const half = quantile * Math.sqrt(((count - 1) / count) * square);
  return { value, low: value - half, high: value + half };
}
