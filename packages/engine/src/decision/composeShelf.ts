import type { ItemId } from "../data/index.ts";
import type { ScoredCandidate } from "../prediction/index.ts";
import { authorDecay } from "./authorDecay.ts";
import { familiarity } from "./familiarity.ts";
import { samplePlackettLuce } from "./samplePlackettLuce.ts";
import type { ShelfOrdering } from "./shelfKind.ts";
import { drawingUtility, utility, type UtilityTerms } from "./utility.ts";

export interface ShelfOptions {
  /** each item once; for ordering "given" in their final order */
  candidates: readonly ScoredCandidate[];
  ordering: ShelfOrdering;
  length: number;
  /** δ, 0–1 */
  dial: number;
  /** τ of the sampling */
  temperature: number;
  /** most items of one creator on the shelf */
  maxPerArtist: number;
  /** her decayed plays of a creator's items; 0 is unheard */
  decayedPlaysOf: (creatorId: ItemId) => number;
  /** what refusals and fatigue leave of an item's utility, 0–1; 0 is never shown; all of it when left out */
  weightOf?: (itemId: ItemId) => number;
  /** uniform in [0, 1) */
  random: () => number;
}

/** One card as decided. */
export interface SlateEntry {
  candidate: ScoredCandidate;
  /** U after refusals and fatigue, before the decay for earlier items of the same creator; relevance where the shelf knows no dial */
  utility: number;
  /** f of its creator, 0–1 */
  familiarity: number;
  /** what refusals and fatigue left of it, in (0, 1]; 1 on a shelf of given order, where they only hide */
  weight: number;
  /** chance of this card at this position given those before it, in (0, 1] */
  propensity: number;
}

/**
 * Orders one shelf. "given" keeps the order, every propensity 1; "relevance" and "utility" draw it (Plackett–Luce), the
 * latter under the dial, see `drawingUtility`. In all of them a creator has at most `maxPerArtist` cards, and when drawn the k-th of them
 * (k from 0) is worth 0.75·0.5^k + 0.25 of itself. What refusals and fatigue leave nothing of is shown in none of them; of the rest they
 * take their share where it is drawn.
 */
export function composeShelf(options: ShelfOptions): SlateEntry[] {
  const { candidates, ordering, length, maxPerArtist, weightOf = () => 1 } = options;
  const terms = candidates.map((candidate) => termsOf(candidate, options));
  const temperature = ordering === "given" ? 0 : options.temperature;
  const weights = candidates.map(({ itemId }) =>
    ordering === "given" ? Math.sign(weightOf(itemId)) : weightOf(itemId),
  );
  const worth = terms.map(
    (one, at) => weights[at] * (ordering === "utility" ? drawingUtility(one, temperature) : one.relevance),
  );
  const byCreator = placesByCreator(candidates);
  const shown = new Map<ItemId, number>();
  let counted = 0;
  const utilityOf = (index: number, drawn: readonly number[]): number => {
    for (; counted < drawn.length; counted++) count(shown, candidates[drawn[counted]]);
    const { creatorId } = candidates[index];
    const before = creatorId === null ? 0 : (shown.get(creatorId) ?? 0);
    if (before >= maxPerArtist || weights[index] === 0) return 0;
    return ordering === "given" ? 1 : worth[index] * authorDecay(before);
  };
  const { random } = options;
  const changedBy = (index: number): readonly number[] => byCreator.get(candidates[index].creatorId) ?? [];
  const draws = samplePlackettLuce({ size: candidates.length, length, utilityOf, changedBy, temperature, random });
  return draws.map(({ index, propensity }) => ({
    candidate: candidates[index],
    utility: ordering === "utility" ? weights[index] * utility(terms[index]) : worth[index],
    familiarity: terms[index].familiarity,
    weight: weights[index],
    propensity,
  }));
}

function termsOf({ relevance, creatorId }: ScoredCandidate, { dial, decayedPlaysOf }: ShelfOptions): UtilityTerms {
  return { relevance, familiarity: creatorId === null ? 0 : familiarity(decayedPlaysOf(creatorId)), dial };
}

/** A card changes what others of its creator are worth, and nothing else. */
function placesByCreator(candidates: readonly ScoredCandidate[]): Map<ItemId | null, number[]> {
  const places = new Map<ItemId | null, number[]>();
  for (const [place, { creatorId }] of candidates.entries()) {
    if (creatorId === null) continue;
    const known = places.get(creatorId);
    if (known) known.push(place);
    else places.set(creatorId, [place]);
  }
  return places;
}

function count(shown: Map<ItemId, number>, { creatorId }: ScoredCandidate): void {
  if (creatorId !== null) shown.set(creatorId, (shown.get(creatorId) ?? 0) + 1);
}
