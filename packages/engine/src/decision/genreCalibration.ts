import type { ItemId } from "../data/index.ts";

/** Share of each genre, summing to 1. */
export type GenreMix = ReadonlyMap<number, number>;

/** How the genres of a shelf are kept to a listener's own mix. */
export interface GenreCalibration {
  /** p, of what she listens to; empty where nothing is known */
  mix: GenreMix;
  /** λ, 0–1; 0 changes nothing */
  weight: number;
  genresOf: (creatorId: ItemId | null) => readonly number[];
}

/** α: so much of the listener's own mix is in that of a shelf, which keeps the divergence finite. */
const smoothing = 0.01;
/** λ counts as this at most: at 1 nothing but genres would be left. */
const mostWeight = 0.95;
/** The genre set that suits least is worth this much of the one that suits best, so that every candidate keeps a chance. */
const leastFactor = 0.001;

function term(own: number, shown: number): number {
  return own * Math.log(own / ((1 - smoothing) * shown + smoothing * own));
}

/** KL(p‖q̃) with q̃ = (1 − α)·q + α·p, α = 0.01: how far a shelf's genres q are from the listener's own mix p (Steck 2018). */
export function genreDivergence(mix: GenreMix, shown: GenreMix): number {
  let sum = 0;
  for (const [genre, own] of mix) if (own > 0) sum += term(own, shown.get(genre) ?? 0);
  return sum;
}

/**
 * What genre calibration makes of the candidates of a shelf that is being drawn: exp(−λ/(1 − λ) · (K − K₀)), K being what the divergence
 * would become with this card on the shelf and K₀ the least that any candidate makes of it. Steck's greedy (1 − λ)·U − λ·KL with ln U for U,
 * so that it multiplies a chance; K is the same for all cards of one set of genres. In [0.001, 1].
 */
export class ShelfGenres {
  readonly #mix: GenreMix;
  readonly #strength: number;
  readonly #sets: (readonly number[])[] = [];
  /** by candidate, its place among the sets */
  readonly #setOf: readonly number[];
  readonly #factors: Float64Array;
  /** cards of each genre; one of several genres counts for each in equal parts */
  readonly #held = new Map<number, number>();
  #cards = 0;
  #counted = 0;
  #weighedFor = -1;

  /** @param creators of the candidates */
  constructor(creators: readonly (ItemId | null)[], { mix, weight, genresOf }: GenreCalibration) {
    this.#mix = mix;
    const lambda = Math.min(mostWeight, Math.max(0, weight));
    this.#strength = lambda / (1 - lambda);
    const places = new Map<string, number>();
    this.#setOf = creators.map((creatorId) => {
      const genres = genresOf(creatorId);
      const key = genres.join();
      const place = places.get(key) ?? this.#sets.push(genres) - 1;
      places.set(key, place);
      return place;
    });
    this.#factors = new Float64Array(this.#sets.length);
  }

  /** @param drawn the cards above it, which only grow from call to call */
  factorOf(index: number, drawn: readonly number[]): number {
    if (this.#weighedFor !== drawn.length) this.#weigh(drawn);
    return this.#factors[this.#setOf[index]];
  }

  #weigh(drawn: readonly number[]): void {
    for (; this.#counted < drawn.length; this.#counted++) this.#hold(this.#sets[this.#setOf[drawn[this.#counted]]]);
    this.#weighedFor = drawn.length;
    const without = this.#divergence(this.#cards);
    const unchanged = this.#divergence(this.#cards + 1);
    const divergences = this.#sets.map((genres) =>
      genres.length === 0 ? without : unchanged + this.#changeBy(genres),
    );
    const least = divergences.reduce((left, right) => Math.min(left, right));
    divergences.forEach((divergence, place) => {
      this.#factors[place] = Math.max(leastFactor, Math.exp(-this.#strength * (divergence - least)));
    });
  }

  #hold(genres: readonly number[]): void {
    if (genres.length > 0) this.#cards++;
    for (const genre of genres) this.#held.set(genre, (this.#held.get(genre) ?? 0) + 1 / genres.length);
  }

  /** Of the cards held, were there so many in all. */
  #divergence(cards: number): number {
    let sum = 0;
    for (const [genre, own] of this.#mix) if (own > 0) sum += term(own, this.#shareOf(genre, cards));
    return sum;
  }

  /** What a card of these genres changes of the divergence of one more card. */
  #changeBy(genres: readonly number[]): number {
    const cards = this.#cards + 1;
    let change = 0;
    for (const genre of genres) {
      const own = this.#mix.get(genre) ?? 0;
      if (own <= 0) continue;
      const before = this.#shareOf(genre, cards);
      change += term(own, before + 1 / genres.length / cards) - term(own, before);
    }
    return change;
  }

  #shareOf(genre: number, cards: number): number {
    return cards === 0 ? 0 : (this.#held.get(genre) ?? 0) / cards;
  }
}
