/** How a name answers what was typed, best first. */
export type NameMatch = "whole" | "beginning" | "words" | "creator" | "alike";

/** What speaks for a search result. */
export interface SearchSignals {
  match: NameMatch;
  /** the text index's own score beside its best one, 0–1 */
  textScore: number;
  /** listens and saves of the item, and half of those of its creator, ≥ 0 */
  own: number;
  /** affinity of the listener's folded-in factors for the item, or for its creator; about 0–1 */
  affinity: number;
  /** share of listeners beside the most popular of its kind, 0–1 */
  popularity: number;
}

/**
 * A whole name outweighs everything that taste can add to a name that only begins so (3 > 1 + own + taste + popularity), so that
 * what is typed to its end is found; among equal names, and while somebody types, her own things come first.
 */
const nameWeights: Record<NameMatch, number> = { whole: 3, beginning: 1, words: 0.8, creator: 0.5, alike: 0.35 };
const ownWeight = 1;
const tasteWeight = 0.5;
const popularityWeight = 0.35;
/** Share of the text's weight that the index's own score decides. */
const scoreShare = 0.3;

/**
 * What a search result is worth to a listener:
 * name · (1 − s + s · textScore) · (1 + 1 − 2^(−own) + 0.5 · affinity + 0.35 · popularity), with s = 0.3 and 0 for a whole name.
 * Above 0; comparable within one search. Grows with each signal.
 */
export function searchWorth({ match, textScore, own, affinity, popularity }: SearchSignals): number {
  const share = match === "whole" ? 0 : scoreShare;
  const text = nameWeights[match] * (1 - share + share * unit(textScore));
  const hers = ownWeight * (1 - 2 ** -Math.max(0, own));
  return text * (1 + hers + tasteWeight * unit(affinity) + popularityWeight * unit(popularity));
}

function unit(value: number): number {
  return Math.min(1, Math.max(0, value));
}
