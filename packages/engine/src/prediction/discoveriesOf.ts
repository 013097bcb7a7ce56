import { sessionGapMs, type Discovery, type ItemId } from "../data/index.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import { discoveryWindowDays, type Taste } from "./taste.ts";

const windowMs = discoveryWindowDays * 24 * 60 * 60_000;

/** A card that a listener saw. */
export interface SeenCard {
  itemId: ItemId;
  /** milliseconds since 1970 UTC */
  seenAt: number;
}

/**
 * Which of the cards that a listener saw were discoveries then (their artist without a listen in the 180 days before), and
 * whether she listened to their artist within 30 minutes of seeing them.
 */
export function discoveriesOf(cards: readonly SeenCard[], taste: Taste, catalogue: CandidateCatalogue): Discovery[] {
  if (cards.length === 0) return [];
  const listens = listensByCreator(taste, catalogue);
  return cards.flatMap(({ itemId, seenAt }): Discovery[] => {
    const creatorId = catalogue.itemOf(itemId)?.creatorId ?? null;
    if (creatorId === null) return [];
    const times = listens.get(creatorId) ?? [];
    if (times.some((time) => time < seenAt && time >= seenAt - windowMs)) return [];
    const accepted = times.filter((time) => time >= seenAt && time < seenAt + sessionGapMs);
    return [{ seenAt, acceptedAt: accepted.length > 0 ? Math.min(...accepted) : null }];
  });
}

function listensByCreator(taste: Taste, catalogue: CandidateCatalogue): Map<number, number[]> {
  const listens = new Map<number, number[]>();
  for (const { itemId, occurredAt } of taste.listens) {
    const creatorId = catalogue.itemOf(itemId)?.creatorId ?? null;
    if (creatorId === null) continue;
    const times = listens.get(creatorId) ?? [];
    times.push(occurredAt);
    listens.set(creatorId, times);
  }
  return listens;
}
