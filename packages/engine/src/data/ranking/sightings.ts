import { sessionGapMs } from "../sessions.ts";
import { smoothedRate } from "../smoothedRate.ts";
import type { ItemFacts } from "./itemFacts.ts";
import { weightAt } from "./trace.ts";

const dayMs = 24 * 60 * 60_000;
/** Days after which a sighting counts e times less. */
const fadingDays = 7;
/** Share of seen cards that are played, of a listener of whom nothing is known. */
const priorAcceptance = 0.05;

interface Sighting {
  /** sightings, each weighing e^(−age / 7 days), as of `at` */
  faded: number;
  at: number;
}

/** A card that was seen and may still be played. */
interface OpenCard {
  seenAt: number;
  isAccepted: boolean;
}

/** The cards that a listener saw, and how readily she plays what she sees. */
export class Sightings {
  readonly #byItem = new Map<number, Sighting>();
  /** the latest card of each creator, or item where it has none */
  readonly #open = new Map<number, OpenCard>();
  #seen = 0;
  #accepted = 0;

  see({ itemId, creatorId }: ItemFacts, seenAt: number): void {
    this.#byItem.set(itemId, { faded: this.ofItem(itemId, seenAt) + 1, at: seenAt });
    this.#open.set(creatorId ?? itemId, { seenAt, isAccepted: false });
    this.#seen += weightAt(seenAt);
  }

  /** A play of the card's item, or of anything by its creator, within 30 minutes accepts it. */
  play({ itemId, creatorId }: ItemFacts, startedAt: number): void {
    const card = this.#open.get(creatorId ?? itemId);
    if (!card || card.isAccepted || startedAt < card.seenAt || startedAt - card.seenAt >= sessionGapMs) return;
    card.isAccepted = true;
    this.#accepted += weightAt(card.seenAt);
  }

  /** How often she saw an item's card, each time weighing e^(−age / 7 days). */
  ofItem(itemId: number, at: number): number {
    const sighting = this.#byItem.get(itemId);
    return sighting ? sighting.faded * Math.exp(-(at - sighting.at) / (fadingDays * dayMs)) : 0;
  }

  /** Smoothed share of seen cards that she played, each weighing 2^(−age / 30 days). @param weight `weightAt(now)` */
  acceptance(weight: number): number {
    return smoothedRate(this.#accepted / weight, this.#seen / weight, priorAcceptance);
  }
}
