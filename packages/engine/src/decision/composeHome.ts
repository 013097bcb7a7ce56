import type { ItemId } from "../data/index.ts";
import type { ScoredCandidate } from "../prediction/index.ts";
import { composeShelf, type SlateEntry } from "./composeShelf.ts";
import { isShelfKind, shelfRules, type ShelfKind } from "./shelfKind.ts";

/** The part of a policy that composes a Home. */
export interface HomePolicy {
  /** τ of the sampling, ≥ 0 */
  temperature: number;
  /** most items of one creator on a shelf */
  maxPerArtist: number;
  /** shelf kinds from the top; a kind that is not named is not shown */
  shelfOrder: readonly string[];
}

/** What could stand on a shelf. */
export interface ShelfProposal {
  kind: ShelfKind;
  candidates: readonly ScoredCandidate[];
}

export interface HomeOptions {
  proposals: readonly ShelfProposal[];
  policy: HomePolicy;
  /** δ, 0–1 */
  dial: number;
  decayedPlaysOf: (creatorId: ItemId) => number;
  /** what refusals and fatigue leave of an item's utility, 0–1; 0 is never shown; all of it when left out */
  weightOf?: (itemId: ItemId) => number;
  /** uniform in [0, 1) */
  random: () => number;
}

export interface ComposedShelf {
  kind: ShelfKind;
  entries: SlateEntry[];
}

/**
 * A Home: the proposals in the policy's shelf order, each composed by its rule. An item stands on the first of its
 * exclusive shelves only. Shelves that stay empty are dropped. Where the policy's order shows nothing at all, the
 * proposals stand in their own order, so that a Home is empty only when nothing was proposed.
 */
export function composeHome(options: HomeOptions): ComposedShelf[] {
  const { proposals, policy } = options;
  const ordered = policy.shelfOrder
    .filter((kind) => isShelfKind(kind))
    .flatMap((kind) => proposals.filter((proposal) => proposal.kind === kind));
  const home = composeInOrder(ordered, options);
  return home.length > 0 ? home : composeInOrder(proposals, options);
}

function composeInOrder(proposals: readonly ShelfProposal[], options: HomeOptions): ComposedShelf[] {
  const { policy, dial, decayedPlaysOf, weightOf, random } = options;
  const placed = new Set<ItemId>();
  const home: ComposedShelf[] = [];
  for (const { kind, candidates } of proposals) {
    const { ordering, length, exclusive } = shelfRules[kind];
    const free = firstOfEach(candidates).filter(({ itemId }) => !exclusive || !placed.has(itemId));
    const { temperature, maxPerArtist } = policy;
    const entries = composeShelf({
      candidates: free,
      ordering,
      length,
      dial,
      temperature,
      maxPerArtist,
      decayedPlaysOf,
      weightOf,
      random,
    });
    if (exclusive) for (const { candidate } of entries) placed.add(candidate.itemId);
    if (entries.length > 0) home.push({ kind, entries });
  }
  return home;
}

/** Each item once, as it was proposed first. */
function firstOfEach(candidates: readonly ScoredCandidate[]): ScoredCandidate[] {
  const byItem = new Map<ItemId, ScoredCandidate>();
  for (const candidate of candidates) if (!byItem.has(candidate.itemId)) byItem.set(candidate.itemId, candidate);
  return [...byItem.values()];
}
