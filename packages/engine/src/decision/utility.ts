/** How near the dial may come to either end inside the utility, so that no candidate's chance falls to nothing. */
export const dialMargin = 0.001;

/** What the dial makes of a candidate. */
export interface DialTerms {
  /** f, 0–1 */
  familiarity: number;
  /** δ, 0–1 */
  dial: number;
}

export interface UtilityTerms extends DialTerms {
  /** r in (0, 1] */
  relevance: number;
  /** what equity and cost make of it, above 0, see `standing`; 1 when left out */
  standing?: number;
}

/**
 * b = (1−δ)·f + δ·(1−f), with δ kept `dialMargin` away from 0 and 1: positive for every candidate, hence a propensity above 0.
 * Monotone: raising δ raises the ratio of an unheard artist's balance (f = 0) to any other's.
 */
export function dialBalance({ familiarity, dial }: DialTerms): number {
  const delta = Math.min(1 - dialMargin, Math.max(dialMargin, dial));
  return (1 - delta) * familiarity + delta * (1 - familiarity);
}

/** U = r·b·s, relevance times what the dial makes of it, times what equity and cost do. */
export function utility({ relevance, standing = 1, ...terms }: UtilityTerms): number {
  return relevance * dialBalance(terms) * standing;
}

/**
 * What a slate is drawn by at a temperature τ: r·(b·s)^τ, so that the chance, its (1/τ)th power, is r^(1/τ)·b·s. The temperature sharpens
 * relevance alone, and the dial stays what it says, the odds of the unheard against the known among equally relevant items; a band that
 * counts double has double the odds. With U in its place a τ of 0.1 would make 488 : 1 of 0.65 : 0.35. At τ = 0 nothing is drawn, the
 * greatest U comes first.
 */
export function drawingUtility(terms: UtilityTerms, temperature: number): number {
  if (temperature === 0) return utility(terms);
  const { relevance, standing = 1 } = terms;
  return relevance * (dialBalance(terms) * standing) ** temperature;
}
