import { PastEvent, type Rememberable } from "../data/index.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import { HeardPast } from "./heardPast.ts";
import { ListenerTimeline, type ListenerNow, type TimelineMoment } from "./ranking/listenerTimeline.ts";
import type { SignalModels } from "./ranking/rankingSignals.ts";
import type { SeenCard, SeenCards } from "./seenCards.ts";
import { tasteFrom, tasteOf, type Taste, type TasteInput } from "./taste.ts";

/** What is known of her taste without her log. */
export type ToldTaste = Pick<TasteInput, "counts" | "picks">;

/** What one listener did and saw. */
export interface PastFacts {
  /** hers alone, latest first */
  interactions: readonly Rememberable[];
  /** in any order */
  cards: readonly SeenCard[];
}

/**
 * One listener's past, kept arranged so that one more event costs next to nothing: from it her taste, and what the ranker knows of her, at
 * a moment that is not before the last one asked for; a moment before that is looked at afresh. Both are the same to the last bit as if the whole past had
 * been read anew.
 */
export class ListenerPast {
  readonly #catalogue: CandidateCatalogue;
  readonly #heard: HeardPast;
  readonly #timeline: ListenerTimeline;

  constructor(facts: PastFacts, catalogue: CandidateCatalogue) {
    this.#catalogue = catalogue;
    this.#timeline = new ListenerTimeline({ ...facts, catalogue });
    this.#heard = new HeardPast(this.#timeline.events, catalogue);
    this.#heard.hear(0);
  }

  /** Events and cards in memory. */
  get size(): number {
    return this.#timeline.events.length + this.cards.length;
  }

  /** What she did, latest first; made when it is asked for. */
  get interactions(): readonly PastEvent[] {
    const { events } = this.#timeline;
    const rows = Array.from({ length: events.length }, (_, row) => new PastEvent(events, row));
    return rows.toSorted((left, right) => right.occurredAt - left.occurredAt);
  }

  /** Cards that she saw, in the order of their sightings. */
  get cards(): SeenCards {
    return this.#timeline.cards;
  }

  /**
   * Takes in more, in any order.
   *
   * @returns false, and nothing was taken in, when some of it was known before something that is there: make a new past then
   */
  grow(more: PastFacts): boolean {
    const first = this.#timeline.events.length;
    if (!this.#timeline.grow(more)) return false;
    this.#heard.hear(first);
    return true;
  }

  /** Her taste at a moment, all that there is of her log among it. */
  tasteAt(moment: TimelineMoment, told: ToldTaste): Taste {
    const catalogue = this.#catalogue;
    const timeline = this.#timelineFor(moment);
    timeline.walkTo(moment.at);
    // A clock that was ahead dates plays into the future: they belong to her taste, and the timeline does not know them yet.
    if (!timeline.isAllKnown) return tasteOf({ interactions: this.interactions, ...told, catalogue, ...moment });
    return tasteFrom({ heard: this.#heard, tallies: timeline.memory, ...told, catalogue, ...moment });
  }

  /** What the ranker knows of her at a moment. */
  now(moment: TimelineMoment, models: SignalModels): ListenerNow {
    return this.#timelineFor(moment).at(moment, models);
  }

  #timelineFor({ at }: TimelineMoment): ListenerTimeline {
    if (at >= this.#timeline.lastAt) return this.#timeline;
    const { interactions, cards } = this;
    return new ListenerTimeline({ interactions, cards: [...cards], catalogue: this.#catalogue });
  }
}
