import type { Interaction } from "../data/index.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import type { SeenCard } from "./discoveriesOf.ts";
import { HeardPast } from "./heardPast.ts";
import { ListenerTimeline, type ListenerNow, type TimelineMoment } from "./ranking/listenerTimeline.ts";
import type { SignalModels } from "./ranking/rankingSignals.ts";
import { tasteFrom, tasteOf, type Taste, type TasteInput } from "./taste.ts";

/** What is known of her taste without her log. */
export type ToldTaste = Pick<TasteInput, "counts" | "picks">;

/** What one listener did and saw. */
export interface PastFacts {
  /** hers alone, latest first */
  interactions: readonly Interaction[];
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
  #interactions: readonly Interaction[];
  #cards: readonly SeenCard[];

  constructor({ interactions, cards }: PastFacts, catalogue: CandidateCatalogue) {
    this.#catalogue = catalogue;
    this.#interactions = interactions;
    this.#cards = cards;
    this.#heard = new HeardPast(catalogue);
    this.#heard.hear(interactions);
    this.#timeline = new ListenerTimeline({ interactions, cards, catalogue });
  }

  /** What she did, latest first. */
  get interactions(): readonly Interaction[] {
    return this.#interactions;
  }

  /** Cards that she saw. */
  get cards(): readonly SeenCard[] {
    return this.#cards;
  }

  /**
   * Takes in more.
   *
   * @param more `interactions` are later in the log than all that is there, latest first
   * @returns false, and nothing was taken in, when some of it was known before something that is there: make a new past then
   */
  grow(more: PastFacts): boolean {
    if (!this.#timeline.grow(more)) return false;
    this.#heard.hear(more.interactions);
    if (more.interactions.length > 0) this.#interactions = [...more.interactions, ...this.#interactions];
    if (more.cards.length > 0) this.#cards = [...this.#cards, ...more.cards];
    return true;
  }

  /** Her taste at a moment, all that there is of her log among it. */
  tasteAt(moment: TimelineMoment, told: ToldTaste): Taste {
    const catalogue = this.#catalogue;
    const timeline = this.#timelineFor(moment);
    timeline.walkTo(moment.at);
    // A clock that was ahead dates plays into the future: they belong to her taste, and the timeline does not know them yet.
    if (!timeline.isAllKnown) return tasteOf({ interactions: this.#interactions, ...told, catalogue, ...moment });
    return tasteFrom({ heard: this.#heard, tallies: timeline.memory, ...told, catalogue, ...moment });
  }

  /** What the ranker knows of her at a moment. */
  now(moment: TimelineMoment, models: SignalModels): ListenerNow {
    return this.#timelineFor(moment).at(moment, models);
  }

  #timelineFor({ at }: TimelineMoment): ListenerTimeline {
    const isPast = at < this.#timeline.lastAt;
    const facts = { interactions: this.#interactions, cards: this.#cards, catalogue: this.#catalogue };
    return isPast ? new ListenerTimeline(facts) : this.#timeline;
  }
}
