import { shelfRules, type Policy, type ShelfKind } from "@segue/engine/decision";
import type { CardMark } from "./markCards.ts";
import { mainFactor, type CardTerms, type DrawnBy, type FactorChanges, type WeightFactor } from "./drawnBy.ts";

/** A card that is not where it was. */
export interface MovedCard {
  mark: Exclude<CardMark, { kind: "same" }>;
  /** where it stands on the Home that it is marked on */
  shelf: ShelfKind;
  rank: number;
  terms: CardTerms;
  changes: FactorChanges;
  /** of all cards of its shelf, on both Homes */
  shelfChanges: readonly FactorChanges[];
  /** cards of its artist on its shelf, on the Home that has more of them; 0 where it has no artist */
  ofArtist: number;
}

export interface BothSides {
  before: DrawnBy;
  after: DrawnBy;
  /** what a shelf is called */
  titleOf: (kind: ShelfKind) => string;
}

/** Why a card is not where it was, in a sentence: the part of the policy that speaks most for it. */
export function whyMoved(card: MovedCard, sides: BothSides): string {
  const { mark, shelf, shelfChanges, changes } = card;
  if (mark.kind === "moved" && mark.other.shelf !== shelf) {
    return `Moved between ${sides.titleOf(mark.other.shelf)} and ${sides.titleOf(shelf)}: an item stands on the first of its shelves that draws it.`;
  }
  const byDial = shelfRules[shelf].ordering === "utility";
  const factor = byDial ? mainFactor(changes, shelfChanges, directionOf(card)) : null;
  if (factor) return factorWords(factor, card, sides);
  return otherWords(card, sides);
}

function directionOf({ mark, rank }: MovedCard): 1 | -1 {
  if (mark.kind === "new") return 1;
  if (mark.kind === "gone") return -1;
  return mark.other.rank > rank ? 1 : -1;
}

const bandNames = {
  emerging: "an emerging artist",
  independent: "an independent artist",
  established: "an established artist",
  superstar: "a superstar",
} as const;

function factorWords(factor: WeightFactor, { terms, changes }: MovedCard, { before, after }: BothSides): string {
  const times = `${Math.exp(changes[factor]).toFixed(2)} times what it did`;
  const { band } = terms;
  if (factor === "dial") {
    const who = terms.familiarity < 0.05 ? "an artist she does not know" : familiarWords(terms.familiarity);
    return `Dial ${before.dial.toFixed(2)} → ${after.dial.toFixed(2)} for her: ${who} counts ${times}.`;
  }
  if (factor === "cost") {
    const [old, now] = [before.policy.costWeight, after.policy.costWeight];
    const cost =
      old === now ? `Cost weight ${now.toFixed(2)} and new rates` : `Cost weight ${old.toFixed(2)} → ${now.toFixed(2)}`;
    return `${cost}: its stream costs ${Math.round(100 * terms.costShare.after)} % of the dearest, so that it counts ${times}.`;
  }
  const who = band === null ? "its artist" : bandNames[band];
  if (factor === "floor" || band === null) return `Least share of the exposure: ${who} is lifted and counts ${times}.`;
  const weights = `${before.policy.equity[band].weight} → ${after.policy.equity[band].weight}`;
  return `Weight ${weights} of ${who}: it counts ${times}.`;
}

function familiarWords(familiarity: number): string {
  return `an artist that is ${Math.round(100 * familiarity)} % familiar to her`;
}

/** What else of a policy moves cards, each with what it says when it changed. */
function otherWords(card: MovedCard, { before, after }: BothSides): string {
  const [old, own] = [before.policy, after.policy];
  if (old.maxPerArtist !== own.maxPerArtist && card.ofArtist > Math.min(old.maxPerArtist, own.maxPerArtist)) {
    return `At most ${own.maxPerArtist} of an artist on a shelf now, not ${old.maxPerArtist}.`;
  }
  if (old.genreCalibration !== own.genreCalibration) {
    return `The genres of the shelf are kept ${own.genreCalibration > old.genreCalibration ? "nearer to" : "less near to"} what she plays.`;
  }
  if (old.temperature !== own.temperature) {
    return `Exploration ${old.temperature} → ${own.temperature}: ${own.temperature > old.temperature ? "more" : "less"} is left to chance.`;
  }
  if (ordersShelves(old, own)) return "The order of the shelves changed what is left for this one.";
  return directionOf(card) === 1 ? "Came up where other cards left." : "Made room for cards that count more now.";
}

function ordersShelves(before: Policy, after: Policy): boolean {
  return (
    before.shelfTemperature !== after.shelfTemperature || before.shelfOrder.join(" ") !== after.shelfOrder.join(" ")
  );
}
