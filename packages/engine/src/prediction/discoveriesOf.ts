import { endOf, sessionGapMs, type Discovery, type ItemId } from "../data/index.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import { discoveryWindowDays, type Taste, type TastePlay } from "./taste.ts";

const windowMs = discoveryWindowDays * 24 * 60 * 60_000;

/** A card that a listener saw. */
export interface SeenCard {
  itemId: ItemId;
  /** milliseconds since 1970 UTC */
  seenAt: number;
}

/**
 * Which of the cards that a listener saw were discoveries then (their artist without a listen in the 180 days before), and
 * whether she began to listen to their artist within 30 minutes of seeing them. A listen counts from its end on: before that
 * nobody knew of it. Home answers to every play, so that a card may stand on one Home after the other: seen again within 30
 * minutes of a sighting that counts, it is no further one, or who plays much would seem to turn down everything.
 */
export function discoveriesOf(
  cards: readonly SeenCard[],
  taste: Pick<Taste, "listens">,
  catalogue: CandidateCatalogue,
): Discovery[] {
  if (cards.length === 0) return [];
  const listens = listensByCreator(taste, catalogue);
  return sightingsOf(cards).flatMap(({ itemId, seenAt }): Discovery[] => {
    const creatorId = catalogue.itemOf(itemId)?.creatorId ?? null;
    if (creatorId === null) return [];
    const heard = listens.get(creatorId) ?? [];
    if (heard.some(({ occurredAt: start }) => start < seenAt && start >= seenAt - windowMs)) return [];
    const accepted = heard.filter(({ occurredAt: start }) => start >= seenAt && start < seenAt + sessionGapMs);
    return [{ seenAt, acceptedAt: accepted.length > 0 ? Math.min(...accepted.map(endOf)) : null }];
  });
}

/** The cards without those that were seen again while their outcome was open, earliest first. */
function sightingsOf(cards: readonly SeenCard[]): SeenCard[] {
  const countedAt = new Map<ItemId, number>();
  return cards
    .toSorted((left, right) => left.seenAt - right.seenAt)
    .filter(({ itemId, seenAt }) => {
      if (seenAt - (countedAt.get(itemId) ?? Number.NEGATIVE_INFINITY) < sessionGapMs) return false;
      countedAt.set(itemId, seenAt);
      return true;
    });
}

function listensByCreator(taste: Pick<Taste, "listens">, catalogue: CandidateCatalogue): Map<number, TastePlay[]> {
  const listens = new Map<number, TastePlay[]>();
  for (const listen of taste.listens) {
    const creatorId = catalogue.itemOf(listen.itemId)?.creatorId ?? null;
    if (creatorId === null) continue;
    const heard = listens.get(creatorId) ?? [];
    heard.push(listen);
    listens.set(creatorId, heard);
  }
  return listens;
}
