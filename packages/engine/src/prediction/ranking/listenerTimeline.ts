import {
  endOf,
  historyOf,
  ListenerMemory,
  longestWindowDays,
  pastOf,
  signalsOf,
  vectorOf,
  type FeatureVector,
  type Interaction,
  type ItemId,
  type PastInteraction,
  type RankingMoment,
} from "../../data/index.ts";
import type { CandidateCatalogue } from "../candidateCatalogue.ts";
import type { SeenCard } from "../discoveriesOf.ts";
import { GrowingDiscoveries } from "../growingDiscoveries.ts";
import type { TastePlay } from "../heardPast.ts";
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

/** Cards in the order in which they were seen, simultaneous ones by item. */
function bySight(left: SeenCard, right: SeenCard): number {
  return left.seenAt - right.seenAt || left.itemId - right.itemId;
}

/** Two sorted lists as one. */
function merged<Entry>(
  left: readonly Entry[],
  right: readonly Entry[],
  order: (a: Entry, b: Entry) => number,
): readonly Entry[] {
  if (left.length === 0) return right;
  return right.length === 0 ? left : [...left, ...right].toSorted(order);
}

/**
 * One listener's past, walked through once from its beginning: at every moment it knows what was known then, and nothing after it. A Home
 * that is served asks for one moment, training for every Home that was served before; both get their features here.
 */
export class ListenerTimeline {
  /** in the order of their ends; those that the memory knows for long are let go */
  #interactions: readonly Interaction[] = [];
  /** in the order of their sightings; the same of them */
  #cards: readonly SeenCard[] = [];
  #lastKnown: Interaction | undefined;
  #lastSeen: SeenCard | undefined;
  readonly #catalogue: CandidateCatalogue;
  readonly #memory: ListenerMemory;
  /** those within the longest window, the ones that are not known yet behind them */
  #past: readonly PastInteraction[] = [];
  readonly #discoveries: GrowingDiscoveries;
  #at = Number.NEGATIVE_INFINITY;
  #known = 0;
  #seen = 0;
  /** how many of `#past` are known */
  #pastKnown = 0;

  constructor({ interactions, cards, catalogue }: TimelineInput) {
    this.#catalogue = catalogue;
    this.#memory = new ListenerMemory((itemId) => catalogue.itemOf(itemId));
    this.#discoveries = new GrowingDiscoveries(catalogue);
    this.grow({ interactions, cards });
  }

  /** What she did and saw up to the last moment that was asked for, event by event. */
  get memory(): ListenerMemory {
    return this.#memory;
  }

  /** The last moment that was asked for, milliseconds since 1970 UTC; −∞ before the first. */
  get lastAt(): number {
    return this.#at;
  }

  /** Whether everything was known at the last moment that was asked for: nothing of it ends or was seen later. */
  get isAllKnown(): boolean {
    return this.#known === this.#interactions.length;
  }

  /**
   * Takes in more, in any order.
   *
   * @returns false, and nothing was taken in, when some of it comes before what has been walked past already: then only a new timeline
   *   can tell what was known when
   */
  grow({ interactions, cards }: Pick<TimelineInput, "interactions" | "cards">): boolean {
    const shown = interactions.filter((one) => !one.private).toSorted(byEnd);
    const seen = cards.toSorted(bySight);
    if (!this.#comesLater(shown, seen)) return false;
    const open = merged(this.#interactions.slice(this.#known), shown, byEnd);
    this.#interactions = open;
    this.#known = 0;
    const past = pastOf(open, (itemId) => this.#artistOf(itemId));
    this.#past = [...this.#past.slice(0, this.#pastKnown), ...past];
    this.#cards = [...this.#cards, ...seen];
    for (const card of seen) this.#discoveries.see(card);
    for (const one of shown) if (this.#isListen(one)) this.#discoveries.hear(one);
    return true;
  }

  /** Whether nothing of it would have been walked past by now, and no card was seen before one that is there. */
  #comesLater([first]: readonly Interaction[], [card]: readonly SeenCard[]): boolean {
    const [lastKnown, lastSeen] = [this.#lastKnown, this.#lastSeen];
    if (first && lastKnown && byEnd(first, lastKnown) < 0) return false;
    if (first && lastSeen && lastSeen.seenAt > endOf(first)) return false;
    if (card && lastKnown && endOf(lastKnown) >= card.seenAt) return false;
    const lastCard = this.#cards.at(-1) ?? lastSeen;
    return !card || !lastCard || bySight(card, lastCard) >= 0;
  }

  /**
   * What was known at a moment. The memory in it is that of the timeline: it is to be read before the next moment is asked for.
   *
   * @throws RangeError when a moment before the last one is asked for
   */
  at({ at, localHour }: TimelineMoment, models: SignalModels): ListenerNow {
    this.walkTo(at);
    const catalogue = this.#catalogue;
    const memory = this.#memory;
    const signals = rankingSignals({ models, catalogue, memory });
    return {
      vector: this.#vectorAt(at, localHour),
      moment: { memory, factsOf: (itemId) => catalogue.itemOf(itemId), signals, at, localHour },
    };
  }

  /**
   * Goes on to a moment, so that the memory knows what was known then.
   *
   * @throws RangeError for a moment before the last one
   */
  walkTo(at: number): void {
    if (at < this.#at) throw new RangeError(`moments must ascend; ${at} was asked for after ${this.#at}`);
    this.#at = at;
    for (; this.#known < this.#interactions.length; this.#known++) {
      const next = this.#interactions[this.#known];
      const end = endOf(next);
      if (end > at) break;
      this.#seeUntil(end);
      this.#memory.remember(next);
      this.#lastKnown = next;
      this.#pastKnown++;
    }
    this.#seeUntil(at);
    this.#letGo();
  }

  /** Lets go what was walked past once it is the larger part: a served listener has walked past all of it. */
  #letGo(): void {
    if (2 * this.#known > this.#interactions.length) {
      this.#interactions = this.#interactions.slice(this.#known);
      this.#known = 0;
    }
    if (2 * this.#seen > this.#cards.length) {
      this.#cards = this.#cards.slice(this.#seen);
      this.#seen = 0;
    }
  }

  #seeUntil(at: number): void {
    for (; this.#seen < this.#cards.length && this.#cards[this.#seen].seenAt <= at; this.#seen++) {
      const card = this.#cards[this.#seen];
      this.#memory.see(card.itemId, card.seenAt);
      this.#lastSeen = card;
    }
  }

  #vectorAt(at: number, localHour: number): FeatureVector {
    const isOld = ({ endedAt }: PastInteraction): boolean => endedAt <= at - windowMs;
    let old = 0;
    while (old < this.#pastKnown && isOld(this.#past[old])) old++;
    if (old > 0) this.#past = this.#past.slice(old);
    this.#pastKnown -= old;
    const past = this.#past.slice(0, this.#pastKnown);
    return vectorOf(historyOf(past, { discoveries: this.#discoveries.all(), at, localHour }));
  }

  #artistOf(itemId: ItemId): ItemId | null {
    const item = this.#catalogue.itemOf(itemId);
    return item && item.kind !== "episode" && item.kind !== "show" ? item.creatorId : null;
  }

  #isListen(one: Interaction): one is TastePlay {
    if (one.kind !== "item.played" || one.itemId === null) return false;
    return this.#catalogue.itemOf(one.itemId) !== undefined && signalsOf(one).listen;
  }
}
