import type { ShelfOrdering } from "./shelfKind.ts";
import { utility } from "./utility.ts";

/** Everything that a card's score follows from. */
export interface ScoreTerms {
  ordering: ShelfOrdering;
  /** r in (0, 1] */
  relevance: number;
  /** f, 0–1 */
  familiarity: number;
  /** what refusals and fatigue left, in (0, 1] */
  weight: number;
  /** δ, 0–1 */
  dial: number;
  /** what equity and cost made of it, above 0; 1 when left out */
  standing?: number;
}

/**
 * The score that `composeShelf` gives a card, from what was kept of it: weight · r · ((1 − δ)·f + δ·(1 − f)) · standing where the dial
 * orders the shelf, weight · r elsewhere. The same terms give the same bits.
 */
export function cardScore({ ordering, weight, ...terms }: ScoreTerms): number {
  return weight * (ordering === "utility" ? utility(terms) : terms.relevance);
}
