import { sessionGapMs, type ItemId } from "../data/index.ts";
import type { SeenCard, TastePlay } from "../prediction/index.ts";

const dayMs = 24 * 60 * 60_000;
/** What being shown and ignored does, in numbers that listeners are told. */
export const fatigueRule = {
  /** what one ignored sighting of this moment leaves of an item's utility */
  keptByOne: 0.85,
  /** it counts half after so many days … */
  halfLifeDays: 3,
  /** … and not at all after so many */
  forgottenDays: 21,
} as const;

const { keptByOne, halfLifeDays, forgottenDays } = fatigueRule;

export interface FatigueInput {
  /** the cards that she saw, in any order */
  cards: Iterable<SeenCard>;
  /** her plays, newest first */
  plays: Iterable<Pick<TastePlay, "itemId" | "occurredAt">>;
  /** milliseconds since 1970 UTC */
  at: number;
  creatorOf: (itemId: number) => ItemId | null;
}

/**
 * What being shown and ignored leaves of an item's utility: 0.85^F, where every ignored sighting adds 2^(−age / 3 days) to F for 21 days.
 *
 * @param ages of the ignored sightings, milliseconds, ≥ 0
 */
export function fatigueWeight(ages: readonly number[]): number {
  let fatigue = 0;
  for (const age of ages) if (age < forgottenDays * dayMs) fatigue += 2 ** (-age / dayMs / halfLifeDays);
  return keptByOne ** fatigue;
}

/**
 * How tired she is of seeing each item, 1 for not at all. A sighting was ignored when nothing of the item, or of who made it, began to
 * play within 30 minutes; while these are running nobody knows. Home answers to every play, so that a card may stand on one Home after the
 * other: seen again within 30 minutes of a sighting that counts, it is no further one. A play of the item makes up for all sightings
 * before it.
 */
export function fatigueAt({ cards, plays, at, creatorOf }: FatigueInput): (itemId: number) => number {
  const since = at - forgottenDays * dayMs;
  const sightings = new Map<number, number[]>();
  for (const { itemId, seenAt } of cards) {
    if (seenAt > since && seenAt + sessionGapMs <= at) append(sightings, itemId, seenAt);
  }
  if (sightings.size === 0) return () => 1;
  const lastPlayed = new Map<number, number>();
  const startsOf = new Map<number, number[]>();
  for (const { itemId, occurredAt } of plays) {
    if (occurredAt <= since) break;
    if (!lastPlayed.has(itemId)) lastPlayed.set(itemId, occurredAt);
    append(startsOf, creatorOf(itemId) ?? itemId, occurredAt);
  }
  return (itemId) => {
    const seen = sightings.get(itemId);
    if (!seen) return 1;
    const starts = startsOf.get(creatorOf(itemId) ?? itemId) ?? [];
    const playedAt = lastPlayed.get(itemId) ?? since;
    const isIgnored = (seenAt: number): boolean =>
      seenAt > playedAt && !starts.some((start) => start >= seenAt && start < seenAt + sessionGapMs);
    return fatigueWeight(
      countedOnce(seen)
        .filter(isIgnored)
        .map((seenAt) => at - seenAt),
    );
  };
}

/** Sightings, earliest first, without those that follow within 30 minutes of one that counts. */
function countedOnce(seen: readonly number[]): number[] {
  let last = Number.NEGATIVE_INFINITY;
  return seen
    .toSorted((left, right) => left - right)
    .filter((seenAt) => {
      if (seenAt - last < sessionGapMs) return false;
      last = seenAt;
      return true;
    });
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
