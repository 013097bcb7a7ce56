import type { ItemId } from "../data/index.ts";
import type { ScoredCandidate } from "../prediction/index.ts";
import { composeShelf, type ShelfMatter, type SlateEntry } from "./composeShelf.ts";
import { drawShelf } from "./drawShelf.ts";
import { poolOf } from "./poolOf.ts";
import { shelfRules, type ShelfKind } from "./shelfKind.ts";
import { shelvesInOrder } from "./shelvesInOrder.ts";
import type { SlatePool } from "./slatePool.ts";

/** The part of a policy that composes a Home. */
export interface HomePolicy {
  /** τ of the sampling, ≥ 0 */
  temperature: number;
  /** most items of one creator on a shelf */
  maxPerArtist: number;
  /** shelf kinds from the top; a kind that is not named is not shown, see `shelvesInOrder` */
  shelfOrder: readonly string[];
  /** τ of the drawing of the shelves' order, ≥ 0 */
  shelfTemperature: number;
}

/** What could stand on a shelf. */
export interface ShelfProposal {
  kind: ShelfKind;
  candidates: readonly ScoredCandidate[];
}

export interface HomeOptions extends ShelfMatter {
  proposals: readonly ShelfProposal[];
  policy: HomePolicy;
}

export interface ComposedShelf {
  kind: ShelfKind;
  entries: SlateEntry[];
  /** chance of this shelf at this place, given those above it; null where its place is fixed */
  propensity: number | null;
  /** what it was drawn from where the dial orders it; null elsewhere */
  pool: SlatePool | null;
}

/**
 * A Home: shelves in an order that is drawn around the policy's (`drawShelf`), each composed by its rule. An item stands on the first of
 * its exclusive shelves only. A shelf that would be empty is not drawn. Where the policy's order shows nothing at all, the
 * proposals stand in their own order, so that a Home is empty only when nothing was proposed.
 */
export function composeHome(options: HomeOptions): ComposedShelf[] {
  const { proposals, policy } = options;
  const ordered = shelvesInOrder(policy.shelfOrder).flatMap((kind) =>
    proposals.filter((proposal) => proposal.kind === kind),
  );
  const home = composeInOrder(ordered, options);
  return home.length > 0 ? home : composeInOrder(proposals, options);
}

function composeInOrder(proposals: readonly ShelfProposal[], options: HomeOptions): ComposedShelf[] {
  const { policy, random, weightOf = () => 1 } = options;
  const { temperature, maxPerArtist, shelfTemperature } = policy;
  const placed = new Set<ItemId>();
  const home: ComposedShelf[] = [];
  let left: readonly ShelfProposal[] = proposals.map(({ kind, candidates }) => ({
    kind,
    candidates: firstOfEach(candidates).filter(({ itemId }) => weightOf(itemId) > 0),
  }));
  const isFree = ({ itemId }: ScoredCandidate): boolean => !placed.has(itemId);
  while (left.length > 0) {
    left = left.filter(({ kind, candidates }) =>
      shelfRules[kind].exclusive ? candidates.some(isFree) : candidates.length > 0,
    );
    const drawn = drawShelf({ proposals: left, order: proposals, temperature: shelfTemperature, random });
    if (!drawn) break;
    const { kind } = drawn.proposal;
    const { ordering, length, exclusive } = shelfRules[kind];
    const candidates = exclusive ? drawn.proposal.candidates.filter(isFree) : drawn.proposal.candidates;
    const entries = composeShelf({ ...options, candidates, ordering, length, temperature, maxPerArtist });
    if (exclusive) for (const { candidate } of entries) placed.add(candidate.itemId);
    const pool = ordering === "utility" ? poolOf(candidates, options) : null;
    if (entries.length > 0) home.push({ kind, entries, propensity: drawn.propensity, pool });
    left = left.filter((proposal) => proposal.kind !== kind);
  }
  return home;
}

/** Each item once, as it was proposed first. */
function firstOfEach(candidates: readonly ScoredCandidate[]): ScoredCandidate[] {
  const byItem = new Map<ItemId, ScoredCandidate>();
  for (const candidate of candidates) if (!byItem.has(candidate.itemId)) byItem.set(candidate.itemId, candidate);
  return [...byItem.values()];
}
