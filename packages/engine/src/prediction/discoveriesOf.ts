import { sessionGapMs, type Discovery, type ItemId, type PastEvent } from "../data/index.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import type { SeenCard } from "./seenCards.ts";
import { discoveryWindowDays } from "./taste.ts";

const windowMs = discoveryWindowDays * 24 * 60 * 60_000;

/** The part of a listen that is looked at. */
type Listen = Pick<PastEvent, "creatorId" | "occurredAt" | "endedAt">;

/** What is known of a creator of whom she saw a card. */
interface Creator {
  /** when cards of its items were seen, those that count, ascending */
  sightings: number[];
  listens: Omit<Listen, "creatorId">[];
}

/**
 * Which of the cards that a listener saw were discoveries then (their artist without a listen in the 180 days before), and
 * whether she began to listen to their artist within 30 minutes of seeing them; earliest first. A listen counts from its end on: before
 * that nobody knew of it. Home answers to every play, so that a card may stand on one Home after the other: seen again within 30
 * minutes of a sighting that counts, it is no further one, or who plays much would seem to turn down everything.
 *
 * @param cards in any order
 * @param listens in any order
 */
export function discoveriesOf(
  cards: Iterable<SeenCard>,
  listens: Iterable<Listen>,
  catalogue: Pick<CandidateCatalogue, "itemOf">,
): readonly Discovery[] {
  const creators = creatorsSeen(cards, catalogue);
  if (creators.size === 0) return [];
  for (const { creatorId, occurredAt, endedAt } of listens) {
    if (creatorId !== null) creators.get(creatorId)?.listens.push({ occurredAt, endedAt });
  }
  return [...creators.values()].flatMap(discoveriesIn).toSorted((left, right) => left.seenAt - right.seenAt);
}

function creatorsSeen(cards: Iterable<SeenCard>, catalogue: Pick<CandidateCatalogue, "itemOf">): Map<ItemId, Creator> {
  const creators = new Map<ItemId, Creator>();
  const countedAt = new Map<ItemId, number>();
  for (const { itemId, seenAt } of [...cards].toSorted((left, right) => left.seenAt - right.seenAt)) {
    const creatorId = catalogue.itemOf(itemId)?.creatorId ?? null;
    const isAgain = seenAt - (countedAt.get(itemId) ?? Number.NEGATIVE_INFINITY) < sessionGapMs;
    if (creatorId === null || isAgain) continue;
    countedAt.set(itemId, seenAt);
    const creator = creators.get(creatorId) ?? { sightings: [], listens: [] };
    creator.sightings.push(seenAt);
    creators.set(creatorId, creator);
  }
  return creators;
}

function discoveriesIn({ sightings, listens }: Creator): Discovery[] {
  return sightings.flatMap((seenAt): Discovery[] => {
    if (listens.some(({ occurredAt: start }) => start < seenAt && start >= seenAt - windowMs)) return [];
    const accepted = listens.filter(({ occurredAt: start }) => start >= seenAt && start < seenAt + sessionGapMs);
    return [{ seenAt, acceptedAt: accepted.length > 0 ? Math.min(...accepted.map((one) => one.endedAt)) : null }];
  });
}
