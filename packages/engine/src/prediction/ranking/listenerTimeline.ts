import {
  endOf,
  historyOf,
  ListenerMemory,
  longestWindowDays,
  pastOf,
  signalsOf,
  vectorOf,
  type Discovery,
  type FeatureVector,
  type Interaction,
  type ItemId,
  type PastInteraction,
  type RankingMoment,
} from "../../data/index.ts";
import type { CandidateCatalogue } from "../candidateCatalogue.ts";
import { discoveriesOf, type SeenCard } from "../discoveriesOf.ts";
import type { TastePlay } from "../taste.ts";
import { rankingSignals, type SignalModels } from "./rankingSignals.ts";

const windowMs = longestWindowDays * 24 * 60 * 60_000;

export interface TimelineInput {
  /** hers alone, in any order */
  interactions: readonly Interaction[];
  /** cards that she saw, in any order; of Homes served in the 60 days before a moment, at the least */
  cards: readonly SeenCard[];
  catalogue: CandidateCatalogue;
}

/** When something is asked. */
export interface TimelineMoment {
  /** milliseconds since 1970 UTC */
  at: number;
  /** 0–23 on her clock */
  localHour: number;
}

/** Everything that is known of a listener at a moment. */
export interface ListenerNow {
  vector: FeatureVector;
  moment: RankingMoment;
}

/** By end; simultaneous ones by start, item and kind, so that the order never depends on the order of arrival. */
function byEnd(a: Interaction, b: Interaction): number {
  return (
    endOf(a) - endOf(b) ||
    a.occurredAt - b.occurredAt ||
    (a.itemId ?? 0) - (b.itemId ?? 0) ||
    a.kind.localeCompare(b.kind, "en")
  );
}

/**
 * One listener's past, walked through once from its beginning: at every moment it knows what was known then, and nothing after it. A Home
 * that is served asks for one moment, training for every Home that was served before; both get their features here.
 */
export class ListenerTimeline {
  readonly #interactions: readonly Interaction[];
  readonly #cards: readonly SeenCard[];
  readonly #catalogue: CandidateCatalogue;
  readonly #memory: ListenerMemory;
  readonly #past: readonly PastInteraction[];
  readonly #discoveries: Discovery[];
  #at = Number.NEGATIVE_INFINITY;
  #known = 0;
  #seen = 0;
  /** the first interaction that is within the longest window */
  #first = 0;

  constructor({ interactions, cards, catalogue }: TimelineInput) {
    this.#catalogue = catalogue;
    this.#interactions = interactions.filter((one) => !one.private).toSorted(byEnd);
    this.#cards = cards.toSorted((left, right) => left.seenAt - right.seenAt || left.itemId - right.itemId);
    this.#past = pastOf(this.#interactions, (itemId) => this.#artistOf(itemId));
    this.#memory = new ListenerMemory((itemId) => catalogue.itemOf(itemId));
    this.#discoveries = cards.length === 0 ? [] : discoveriesOf(this.#cards, { listens: this.#listens() }, catalogue);
  }

  /**
   * What was known at a moment. The memory in it is that of the timeline: it is to be read before the next moment is asked for.
   *
   * @throws RangeError when a moment before the last one is asked for
   */
  at({ at, localHour }: TimelineMoment, models: SignalModels): ListenerNow {
    if (at < this.#at) throw new RangeError(`moments must ascend; ${at} was asked for after ${this.#at}`);
    this.#at = at;
    this.#advance(at);
    const catalogue = this.#catalogue;
    const memory = this.#memory;
    const signals = rankingSignals({ models, catalogue, memory });
    return {
      vector: this.#vectorAt(at, localHour),
      moment: { memory, factsOf: (itemId) => catalogue.itemOf(itemId), signals, at, localHour },
    };
  }

  #advance(at: number): void {
    for (; this.#known < this.#interactions.length; this.#known++) {
      const next = this.#interactions[this.#known];
      const end = endOf(next);
      if (end > at) break;
      this.#seeUntil(end);
      this.#memory.remember(next);
    }
    this.#seeUntil(at);
  }

  #seeUntil(at: number): void {
    for (; this.#seen < this.#cards.length && this.#cards[this.#seen].seenAt <= at; this.#seen++) {
      const { itemId, seenAt } = this.#cards[this.#seen];
      this.#memory.see(itemId, seenAt);
    }
  }

  #vectorAt(at: number, localHour: number): FeatureVector {
    while (this.#first < this.#known && this.#past[this.#first].endedAt <= at - windowMs) this.#first++;
    const past = this.#past.slice(this.#first, this.#known);
    return vectorOf(historyOf(past, { discoveries: this.#discoveries, at, localHour }));
  }

  #artistOf(itemId: ItemId): ItemId | null {
    const item = this.#catalogue.itemOf(itemId);
    return item && item.kind !== "episode" && item.kind !== "show" ? item.creatorId : null;
  }

  #listens(): TastePlay[] {
    return this.#interactions.filter(
      (one): one is TastePlay =>
        one.kind === "item.played" &&
        one.itemId !== null &&
        this.#catalogue.itemOf(one.itemId) !== undefined &&
        signalsOf(one).listen,
    );
  }
}
