import type { ItemId } from "../data/index.ts";
import type { CandidateReason, ForetoldCard } from "../prediction/index.ts";
import type { SlateEntry } from "./composeShelf.ts";

/** What led a card to its place, beside its score and propensity; kept with the slate. */
export interface CardTrace {
  reason: CandidateReason;
  /** who made it; null for the rest */
  creatorId: ItemId | null;
  /** its generator's own number */
  strength: number;
  /** r in (0, 1] */
  relevance: number;
  /** what the ranker foretold; null where none served */
  chances: { listen: number; skip: number; isDiscovery: boolean } | null;
  /** r = chances.listen / best; null where ranks within the source gave the relevance, or the generator's own order did */
  best: number | null;
  /** f, 0–1 */
  familiarity: number;
  /** what refusals and fatigue left, in (0, 1] */
  weight: number;
  /** what equity and cost made of it, above 0; 1 where the shelf knows no dial */
  standing: number;
}

/** The trace of a card as it was decided. */
export function cardTrace(
  { candidate, familiarity, weight, standing }: SlateEntry,
  foretold?: ForetoldCard,
): CardTrace {
  const { reason, creatorId, strength, relevance, best } = candidate;
  const chances = foretold && { listen: foretold.listen, skip: foretold.skip, isDiscovery: foretold.isDiscovery };
  const facts = { reason, creatorId, strength, relevance };
  return { ...facts, chances: chances ?? null, best: best ?? null, familiarity, weight, standing };
}
