import { endOf, sessionGapMs, type Discovery, type ItemId } from "../data/index.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import type { SeenCard } from "./discoveriesOf.ts";
import type { TastePlay } from "./heardPast.ts";
import { discoveryWindowDays } from "./taste.ts";

const windowMs = discoveryWindowDays * 24 * 60 * 60_000;

/** What is known of one creator. */
interface Creator {
  /** when cards of its items were seen, those that count, ascending */
  sightings: number[];
  /** in any order */
  listens: TastePlay[];
  /** follows from the two; undefined after either grew */
  found?: Discovery[];
}

/**
 * Which of the cards that a listener saw were discoveries then (their artist without a listen in the 180 days before), and
 * whether she began to listen to their artist within 30 minutes of seeing them. A listen counts from its end on: before that
 * nobody knew of it. Home answers to every play, so that a card may stand on one Home after the other: seen again within 30
 * minutes of a sighting that counts, it is no further one, or who plays much would seem to turn down everything.
 *
 * One more card or listen costs what its creator alone has to be looked at for.
 */
export class GrowingDiscoveries {
  readonly #catalogue: CandidateCatalogue;
  readonly #creators = new Map<number, Creator>();
  /** when the last sighting of an item that counts was */
  readonly #countedAt = new Map<ItemId, number>();
  #all: Discovery[] | null = null;

  constructor(catalogue: CandidateCatalogue) {
    this.#catalogue = catalogue;
  }

  /** She saw a card; cards come in the order of their sightings. */
  see({ itemId, seenAt }: SeenCard): void {
    const creator = this.#creatorOf(itemId);
    if (!creator || seenAt - (this.#countedAt.get(itemId) ?? Number.NEGATIVE_INFINITY) < sessionGapMs) return;
    this.#countedAt.set(itemId, seenAt);
    creator.sightings.push(seenAt);
    this.#change(creator);
  }

  /** She listened to something; in any order. */
  hear(listen: TastePlay): void {
    const creator = this.#creatorOf(listen.itemId);
    if (!creator) return;
    creator.listens.push(listen);
    if (creator.sightings.length > 0) this.#change(creator);
  }

  /** The discoveries, earliest first. */
  all(): readonly Discovery[] {
    this.#all ??= [...this.#creators.values()]
      .flatMap((creator) => (creator.found ??= discoveriesIn(creator)))
      .toSorted((left, right) => left.seenAt - right.seenAt);
    return this.#all;
  }

  #change(creator: Creator): void {
    creator.found = undefined;
    this.#all = null;
  }

  #creatorOf(itemId: ItemId): Creator | undefined {
    const creatorId = this.#catalogue.itemOf(itemId)?.creatorId ?? null;
    if (creatorId === null) return undefined;
    const creator = this.#creators.get(creatorId) ?? { sightings: [], listens: [] };
    this.#creators.set(creatorId, creator);
    return creator;
  }
}

function discoveriesIn({ sightings, listens }: Creator): Discovery[] {
  return sightings.flatMap((seenAt): Discovery[] => {
    if (listens.some(({ occurredAt: start }) => start < seenAt && start >= seenAt - windowMs)) return [];
    const accepted = listens.filter(({ occurredAt: start }) => start >= seenAt && start < seenAt + sessionGapMs);
    return [{ seenAt, acceptedAt: accepted.length > 0 ? Math.min(...accepted.map(endOf)) : null }];
  });
}
