import type { ArtistBand } from "@segue/engine/data";
import { dialBalance, type BandBonuses, type Policy } from "@segue/engine/decision";

/** What a card was weighed by, its relevance apart, which no policy changes. */
export interface CardTerms {
  /** f of its creator, 0–1 */
  familiarity: number;
  /** of its artist; null where there is none */
  band: ArtistBand | null;
  /** cost of a stream beside the dearest under either policy, 0–1 */
  costShare: { before: number; after: number };
}

/** What a Home weighed its cards by. */
export interface DrawnBy {
  /** applied, 0–1 */
  dial: number;
  policy: Policy;
  bonuses: BandBonuses;
}

export type WeightFactor = "dial" | "band" | "floor" | "cost";

/** By how much each part of a policy multiplies what a card counts, as natural logarithms: 0 changes nothing. */
export type FactorChanges = Record<WeightFactor, number>;

/** What a card counts under one policy beside what it counted under another, by the part of the policy that does it. */
export function factorChanges(
  { familiarity, band, costShare }: CardTerms,
  before: DrawnBy,
  after: DrawnBy,
): FactorChanges {
  const ratio = (of: (by: DrawnBy) => number): number => Math.log(of(after)) - Math.log(of(before));
  const costOf = (by: DrawnBy): number => by.policy.costWeight * (by === after ? costShare.after : costShare.before);
  return {
    dial: ratio(({ dial }) => dialBalance({ familiarity, dial })),
    band: band === null ? 0 : ratio(({ policy }) => policy.equity[band].weight),
    floor: band === null ? 0 : ratio(({ bonuses }) => 1 + (bonuses[band] ?? 0)),
    cost: ratio((by) => Math.max(0.001, 1 - costOf(by))),
  };
}

/** Less than this, and nobody would say that it was why: 2 % of what the cards around it gained or lost. */
const noticeable = 0.02;

/**
 * The part of the policy that speaks most for where a card went: chances know ratios only, so what counts is what it gained beside the
 * other cards of its shelf.
 *
 * @param direction 1 for a card that came or went up, −1 for one that went down or away
 * @returns null where no part of it does
 */
export function mainFactor(
  own: FactorChanges,
  others: readonly FactorChanges[],
  direction: 1 | -1,
): WeightFactor | null {
  let main: { factor: WeightFactor; gain: number } | null = null;
  for (const factor of ["dial", "band", "floor", "cost"] as const) {
    const usual = others.reduce((sum, one) => sum + one[factor], 0) / Math.max(1, others.length);
    const gain = direction * (own[factor] - usual);
    if (gain > noticeable && gain > (main?.gain ?? 0)) main = { factor, gain };
  }
  return main?.factor ?? null;
}
