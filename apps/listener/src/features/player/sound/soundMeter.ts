import type { Deck } from "./instruments/deck.ts";

/** Counts what sounds, by the audio clock alone: it stands still whenever the context does. */
export class SoundMeter {
  #before = 0;
  #deck: Pick<Deck, "startsAt"> | null = null;
  readonly #now: () => number;

  /** @param now the audio clock, seconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Milliseconds that have sounded. */
  total(): number {
    return 1_000 * (this.#before + this.#current());
  }

  /** Counts the sound of this deck from now on, in place of the one before. */
  follow(deck: Pick<Deck, "startsAt"> | null): void {
    this.#before += this.#current();
    this.#deck = deck;
  }

  #current(): number {
    return this.#deck ? Math.max(0, this.#now() - this.#deck.startsAt) : 0;
  }
}
