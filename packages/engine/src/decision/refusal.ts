import type { ItemId } from "../data/index.ts";

const dayMs = 24 * 60 * 60_000;
/** What "less like this" does, in numbers that listeners are told. */
export const refusalRule = {
  /** it hides for so long … */
  hiddenDays: 14,
  /** … then the weight rises from `firstWeight` to 1 over so many days */
  recoveryDays: 140,
  firstWeight: 0.2,
  /** how much of what it takes from an item it takes from everything else by the same artist or show */
  sharedByCreator: 0.4,
} as const;

const { hiddenDays, recoveryDays, firstWeight, sharedByCreator } = refusalRule;

/** Something that a listener does not want to be shown. */
export interface Refusal {
  /** "less-like-this" hides an item for a while; "blocked" keeps a creator, or an item, away from everywhere */
  kind: "less-like-this" | "blocked";
  itemId: ItemId;
  /** milliseconds since 1970 UTC */
  refusedAt: number;
  /** when a block runs out by itself; null when it does not */
  until: number | null;
}

/** What refusals make of items at a moment. */
export interface Refusals {
  /** no block is in force */
  blocksNothing: boolean;
  /** the item, or who made it, is blocked: it appears nowhere */
  isBlocked: (itemId: number) => boolean;
  /** 0–1, what the item's utility is multiplied by; 0 is not to be proposed */
  weightOf: (itemId: number) => number;
}

export interface RefusalMoment {
  /** milliseconds since 1970 UTC */
  at: number;
  /** who made an item: the artist of a track or album, the show of an episode, an artist or show itself; null for the rest */
  creatorOf: (itemId: number) => ItemId | null;
}

/**
 * What "less like this" leaves of an item: 0 for 14 days, then 0.2 rising evenly to 1 over 140 days.
 *
 * @param ageMs since it was said; below 0, as when a clock was set back, counts as 0
 */
export function refusalWeight(ageMs: number): number {
  const days = ageMs / dayMs;
  if (days < hiddenDays) return 0;
  return Math.min(1, firstWeight + (1 - firstWeight) * ((days - hiddenDays) / recoveryDays));
}

/** Whether a block is in force: it ends the moment it runs out. */
export function isInForce({ until }: Pick<Refusal, "until">, at: number): boolean {
  return until === null || at < until;
}

/**
 * Refusals as they stand at a moment. "Less like this" for a track, album or episode takes its weight w from that item and
 * 1 − 0.4·(1 − w) from everything else by its artist or show (0.6 while it is hidden), once for each that was refused; for an artist or show
 * it takes w from all of its items. An item of which both are said has the smaller weight. A block takes everything of the creator. Nothing refused leaves every weight at 1.
 */
export function refusalsAt(refusals: readonly Refusal[], { at, creatorOf }: RefusalMoment): Refusals {
  const blocked = new Set<number>();
  const own = new Map<number, number>();
  const shared = new Map<number, number>();
  for (const refusal of refusals) {
    const { kind, itemId, refusedAt } = refusal;
    if (kind === "blocked") {
      if (isInForce(refusal, at)) blocked.add(itemId);
      continue;
    }
    const weight = refusalWeight(at - refusedAt);
    own.set(itemId, weight);
    const creatorId = creatorOf(itemId);
    if (creatorId === null || creatorId === itemId) continue;
    shared.set(creatorId, (shared.get(creatorId) ?? 1) * (1 - sharedByCreator * (1 - weight)));
  }
  const isBlocked = (itemId: number): boolean =>
    blocked.size > 0 && (blocked.has(itemId) || blocked.has(creatorOf(itemId) ?? itemId));
  const weightOf = (itemId: number): number => {
    if (refusals.length === 0) return 1;
    if (isBlocked(itemId)) return 0;
    const creatorId = creatorOf(itemId) ?? itemId;
    const ofCreator = creatorId === itemId ? 1 : (own.get(creatorId) ?? 1);
    // The smaller of the two, not their product: what an item's own refusal takes from its artist is not taken from it again.
    return ofCreator * Math.min(own.get(itemId) ?? 1, shared.get(creatorId) ?? 1);
  };
  return { blocksNothing: blocked.size === 0, isBlocked, weightOf };
}
