import { poisson } from "../random/distributions.ts";
import type { Random } from "../random/random.ts";

export const weekMs = 7 * 86_400_000;

/** A Poisson number of instants in a week, at least one so that everybody is heard, earliest first. */
export function visitTimes(random: Random, from: number, mean: number): number[] {
  const length = Math.max(1, poisson(random, Math.min(mean, 20)));
  return Array.from({ length }, () => Math.round(from + weekMs * random.next())).toSorted((a, b) => a - b);
}
