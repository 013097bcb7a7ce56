import { sessionGapMs } from "../sessions.ts";
import { smoothedRate } from "../smoothedRate.ts";
import type { ItemFacts } from "./itemFacts.ts";

const dayMs = 24 * 60 * 60_000;
/** Whole days of UTC that are looked back over, today among them. */
const sightingDays = 14;
/** Share of seen cards that are played, of a listener of whom nothing is known. */
const priorAcceptance = 0.15;

/** A card that was seen and may still be played. */
interface OpenCard {
  seenAt: number;
  isAccepted: boolean;
}

interface DayOfCards {
  seen: number;
  accepted: number;
}

const dayOf = (at: number): number => Math.floor(at / dayMs);

/**
 * The cards that a listener saw in the last 14 days, and how readily she plays what she sees. Counted by whole days, so that it does not matter how
 * much of what lies before them was read.
 */
export class Sightings {
  /** days of the sightings of each item, ascending */
  readonly #byItem = new Map<number, number[]>();
  /** the latest card of each creator, or item where it has none */
  readonly #open = new Map<number, OpenCard>();
  readonly #days = new Map<number, DayOfCards>();

  /** She saw a card. */
  see({ itemId, creatorId }: ItemFacts, seenAt: number): void {
    const day = dayOf(seenAt);
    const own = this.#byItem.get(itemId) ?? [];
    own.push(day);
    this.#byItem.set(itemId, own);
    this.#open.set(creatorId ?? itemId, { seenAt, isAccepted: false });
    const cards = this.#days.get(day) ?? { seen: 0, accepted: 0 };
    cards.seen++;
    this.#days.set(day, cards);
  }

  /** A play of the card's item, or of anything by its creator, within 30 minutes accepts it. */
  play({ itemId, creatorId }: ItemFacts, startedAt: number): void {
    const card = this.#open.get(creatorId ?? itemId);
    if (!card || card.isAccepted || startedAt < card.seenAt || startedAt - card.seenAt >= sessionGapMs) return;
    card.isAccepted = true;
    const cards = this.#days.get(dayOf(card.seenAt));
    if (cards) cards.accepted++;
  }

  /** How often she saw an item's card. */
  ofItem(itemId: number, at: number): number {
    const first = dayOf(at) - sightingDays;
    const days = this.#byItem.get(itemId);
    let count = 0;
    if (days) for (const day of days) if (day > first) count++;
    return count;
  }

  /** Smoothed share of the cards she saw that she played. */
  acceptance(at: number): number {
    const today = dayOf(at);
    let [accepted, seen] = [0, 0];
    for (let day = today - sightingDays + 1; day <= today; day++) {
      const cards = this.#days.get(day);
      accepted += cards?.accepted ?? 0;
      seen += cards?.seen ?? 0;
    }
    return smoothedRate(accepted, seen, priorAcceptance);
  }
}
