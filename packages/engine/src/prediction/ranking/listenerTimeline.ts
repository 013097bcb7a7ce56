import {
  endOf,
  EventColumns,
  eventTrait,
  historyOf,
  interactionKinds,
  ListenerMemory,
  longestWindowDays,
  PastEvent,
  vectorOf,
  type Discovery,
  type FeatureVector,
  type RankingMoment,
  type Rememberable,
} from "../../data/index.ts";
import type { CandidateCatalogue } from "../candidateCatalogue.ts";
import { discoveriesOf } from "../discoveriesOf.ts";
import { bySight, SeenCards, type SeenCard } from "../seenCards.ts";
import { rankingSignals, type FoldedListener, type SignalModels } from "./rankingSignals.ts";

const windowMs = longestWindowDays * 24 * 60 * 60_000;

export interface TimelineInput {
  /** hers alone, in any order */
  interactions: readonly Rememberable[];
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

type Ordered = Pick<Rememberable, "occurredAt" | "msPlayed" | "itemId" | "kind">;

/** By end; simultaneous ones by start, item and kind, so that the order never depends on the order of arrival. */
function byEnd(a: Ordered, b: Ordered): number {
  return (
    endOf(a) - endOf(b) ||
    a.occurredAt - b.occurredAt ||
    (a.itemId ?? 0) - (b.itemId ?? 0) ||
    a.kind.localeCompare(b.kind, "en")
  );
}

/** The same order among rows. */
function rowsByEnd(events: EventColumns): (a: number, b: number) => number {
  const { startedAt, itemIds, kinds } = events;
  return (a, b) =>
    events.endOf(a) - events.endOf(b) ||
    startedAt[a] - startedAt[b] ||
    itemIds[a] - itemIds[b] ||
    interactionKinds[kinds[a]].localeCompare(interactionKinds[kinds[b]], "en");
}

/**
 * One listener's past, walked through once from its beginning: at every moment it knows what was known then, and nothing after it. A Home
 * that is served asks for one moment, training for every Home that was served before; both get their features here.
 */
export class ListenerTimeline {
  /** all that she did, in the order in which it was taken in */
  readonly events: EventColumns;
  /** all that she saw */
  readonly cards = new SeenCards();
  readonly #catalogue: CandidateCatalogue;
  readonly #memory: ListenerMemory;
  /** rows in the order of their ends; those that the memory knows for long are let go */
  #open: readonly number[] = [];
  /** how many of these the memory knows */
  #known = 0;
  /** what the memory knows, within the longest window, in the order of their ends */
  #recent: PastEvent[] = [];
  #lastKnown: PastEvent | undefined;
  /** her factors, as the memory stands */
  #folded: FoldedListener = new WeakMap();
  /** how many of the cards the memory knows */
  #seen = 0;
  /** follows from all that is there; null after more came */
  #discoveries: readonly Discovery[] | null = null;
  #at = Number.NEGATIVE_INFINITY;

  constructor({ interactions, cards, catalogue }: TimelineInput) {
    this.#catalogue = catalogue;
    this.#memory = new ListenerMemory((itemId) => catalogue.itemOf(itemId));
    this.events = new EventColumns((itemId) => catalogue.itemOf(itemId));
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
    return this.#known === this.#open.length;
  }

  /**
   * Takes in more, in any order.
   *
   * @returns false, and nothing was taken in, when some of it comes before what has been walked past already: then only a new timeline
   *   can tell what was known when
   */
  grow({ interactions, cards }: Pick<TimelineInput, "interactions" | "cards">): boolean {
    const seen = cards.toSorted(bySight);
    if (!this.#comesLater(earliestOf(interactions), seen[0])) return false;
    const first = this.events.add(interactions);
    const fresh = Array.from({ length: this.events.length - first }, (_, at) => first + at);
    this.#open = [...this.#open.slice(this.#known), ...fresh].toSorted(rowsByEnd(this.events));
    this.#known = 0;
    this.cards.add(seen);
    this.#discoveries = null;
    return true;
  }

  /** Whether nothing of it would have been walked past by now, and no card was seen before one that is there. */
  #comesLater(first: Rememberable | undefined, card: SeenCard | undefined): boolean {
    const lastKnown = this.#lastKnown;
    if (first && lastKnown && byEnd(first, lastKnown) < 0) return false;
    if (first && this.#seen > 0 && this.cards.seenAt(this.#seen - 1) > endOf(first)) return false;
    if (card && lastKnown && lastKnown.endedAt >= card.seenAt) return false;
    return !card || this.cards.length === 0 || bySight(card, this.cards.at(this.cards.length - 1)) >= 0;
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
    const signals = rankingSignals({ models, catalogue, memory, folded: this.#folded });
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
    let hasGrown = false;
    for (; this.#known < this.#open.length; this.#known++) {
      const row = this.#open[this.#known];
      const end = this.events.endOf(row);
      if (end > at) break;
      this.#seeUntil(end);
      this.#lastKnown = new PastEvent(this.events, row);
      this.#memory.remember(this.#lastKnown);
      this.#recent.push(this.#lastKnown);
      hasGrown = true;
    }
    if (hasGrown) this.#folded = new WeakMap();
    this.#seeUntil(at);
    this.#letGo();
  }

  /** Lets go what was walked past once it is the larger part: a served listener has walked past all of it. */
  #letGo(): void {
    if (2 * this.#known <= this.#open.length) return;
    this.#open = this.#open.slice(this.#known);
    this.#known = 0;
  }

  #seeUntil(at: number): void {
    for (; this.#seen < this.cards.length && this.cards.seenAt(this.#seen) <= at; this.#seen++) {
      const { itemId, seenAt } = this.cards.at(this.#seen);
      this.#memory.see(itemId, seenAt);
    }
  }

  #vectorAt(at: number, localHour: number): FeatureVector {
    const first = this.#recent.findIndex(({ endedAt }) => endedAt > at - windowMs);
    if (first !== 0) this.#recent = first === -1 ? [] : this.#recent.slice(first);
    this.#discoveries ??= discoveriesOf(this.cards, this.#listens(), this.#catalogue);
    return vectorOf(historyOf(this.#recent, { discoveries: this.#discoveries, at, localHour }));
  }

  *#listens(): Generator<PastEvent, undefined> {
    for (let row = 0; row < this.events.length; row++) {
      if (this.events.has(row, eventTrait.listen)) yield new PastEvent(this.events, row);
    }
  }
}

function earliestOf(interactions: readonly Rememberable[]): Rememberable | undefined {
  let earliest: Rememberable | undefined;
  for (const one of interactions) {
    if (!one.private && (!earliest || byEnd(one, earliest) < 0)) earliest = one;
  }
  return earliest;
}
