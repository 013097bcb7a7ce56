/** How near the dial may come to either end inside the utility, so that no candidate's chance falls to nothing. */
export const dialMargin = 0.001;

export interface UtilityTerms {
  /** r in (0, 1] */
  relevance: number;
  /** f, 0–1 */
  familiarity: number;
  /** δ, 0–1 */
  dial: number;
}

/**
 * U = r·[(1−δ)·f + δ·(1−f)], with δ kept `dialMargin` away from 0 and 1: positive for every candidate, hence a propensity
 * above 0. Monotone: raising δ raises the ratio of an unheard artist's utility (f = 0) to any other's.
 */
export function utility({ relevance, familiarity, dial }: UtilityTerms): number {
  const delta = Math.min(1 - dialMargin, Math.max(dialMargin, dial));
  return relevance * ((1 - delta) * familiarity + delta * (1 - familiarity));
}
