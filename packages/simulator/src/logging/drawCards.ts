import type { CandidateSource } from "@segue/engine/prediction";
import type { Random } from "../random/random.ts";

/** Something with a chance. */
export interface Weighted {
  /** above 0 */
  score: number;
  /** who is counted against the limit; −1 for nobody */
  maker: number;
}

/** Something that a shelf could show; its maker is the artist of a track, the show of an episode. */
export interface Offer extends Weighted {
  kind: "track" | "artist" | "show" | "book" | "playlist";
  /** index within the catalogue's array of the kind */
  item: number;
  source: CandidateSource;
}

/** What was drawn, with its chance at this place given what was drawn before it. */
export type Drawn<T extends Weighted> = T & { propensity: number };

export interface CardDraw {
  random: Random;
  /** places to fill */
  length: number;
  /** most cards of one maker */
  maxPerMaker: number;
}

/**
 * Draws an ordered shelf without replacement, each offer with the chance score ÷ sum of the scores left (Plackett 1975, Luce 1959); a
 * maker with its full number of cards is left out from then on. The engine's sampling at temperature 1, without its logarithms: a
 * world draws hundreds of thousands of shelves.
 */
export function drawCards<T extends Weighted>(
  offers: readonly T[],
  { random, length, maxPerMaker }: CardDraw,
): Drawn<T>[] {
  const scores = offers.map(({ score }) => score);
  const cards: Drawn<T>[] = [];
  while (cards.length < length) {
    let total = 0;
    for (const score of scores) total += score;
    const chosen = total > 0 ? indexAt(scores, random.next() * total) : -1;
    if (chosen < 0) break;
    const offer = offers[chosen];
    cards.push({ ...offer, propensity: scores[chosen] / total });
    scores[chosen] = 0;
    if (offer.maker < 0 || cards.filter(({ maker }) => maker === offer.maker).length < maxPerMaker) continue;
    offers.forEach(({ maker }, index) => {
      if (maker === offer.maker) scores[index] = 0;
    });
  }
  return cards;
}

/** The offer that a point of the scores laid end to end falls on; the last one that is left when rounding leads beyond. */
function indexAt(scores: readonly number[], point: number): number {
  let left = point;
  let last = -1;
  for (let index = 0; index < scores.length; index++) {
    if (scores[index] === 0) continue;
    last = index;
    left -= scores[index];
    if (left < 0) break;
  }
  return last;
}
