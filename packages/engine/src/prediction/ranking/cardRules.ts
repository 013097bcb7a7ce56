import { smoothedRate } from "../../data/index.ts";
import type { Outcomes } from "../../model/index.ts";
import type { CardFacts } from "./rankerRows.ts";

/** A rule without a model: the chance of an outcome by what a card is, learnt from cards before. */
export interface CardRule {
  name: string;
  chanceOf: (card: CardFacts) => number;
}

function rateBy(
  keyOf: (card: CardFacts) => string | number,
  cards: readonly CardFacts[],
  outcomes: Outcomes,
): CardRule["chanceOf"] {
  const counts = new Map<string | number, { hits: number; cards: number }>();
  const mean = outcomes.reduce((sum, outcome) => sum + outcome, 0) / Math.max(1, outcomes.length);
  for (const [row, card] of cards.entries()) {
    const key = keyOf(card);
    const count = counts.get(key) ?? { hits: 0, cards: 0 };
    count.hits += outcomes[row];
    count.cards++;
    counts.set(key, count);
  }
  return (card) => {
    const count = counts.get(keyOf(card));
    return smoothedRate(count?.hits ?? 0, count?.cards ?? 0, mean);
  };
}

/** The trivial rules that a ranker has to beat: the mean, the rate of a shelf and rank, and how often an item is taken by anybody. */
export function cardRules(cards: readonly CardFacts[], outcomes: Outcomes): CardRule[] {
  return [
    { name: "mean rate", chanceOf: rateBy(() => 0, cards, outcomes) },
    { name: "rate by shelf and rank", chanceOf: rateBy(({ shelf, rank }) => `${shelf} ${rank}`, cards, outcomes) },
    { name: "rate by item", chanceOf: rateBy(({ itemId }) => itemId, cards, outcomes) },
  ];
}
