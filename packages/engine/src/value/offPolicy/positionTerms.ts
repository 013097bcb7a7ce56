import { quantities } from "./quantities.ts";
import type { RewardModel } from "./rewardModel.ts";
import { outcomeBits, type SlateLog } from "./slateLog.ts";
import { SlateWalk } from "./slateWalk.ts";
import type { TargetPolicy } from "./targetPolicy.ts";
import { isUnheard } from "./unheard.ts";

const count = quantities.length;
/** A propensity this near to 1 is a place where nothing was drawn. */
const fixed = 1 - 1e-9;

/**
 * What every card that was looked at says of a target policy, whatever the dial: a candidate's weight is base·[(1−δ)·f + δ·(1−f)], so that sums over the pool are kept in
 * two parts, of base·f and of base·(1−f), and a dial is one mixture of the two (`totals[2p] + …`). Parts lie next to each other: known at 2i, unheard at 2i + 1.
 */
export interface PositionTerms {
  /** listener and slate of each card seen */
  listener: Int32Array;
  slate: Int32Array;
  propensity: Float64Array;
  /** the drawn card's own weight, in two parts */
  drawn: Float64Array;
  /** of all candidates that may stand there, in two parts */
  totals: Float64Array;
  /** of those that the logging policy could not have drawn there, in two parts */
  outside: Float64Array;
  /** Σ weight × foretold quantity, by quantity in two parts */
  foretold: Float64Array;
  /** by quantity: what came of the drawn card, and what was foretold of it */
  reward: Float64Array;
  expected: Float64Array;
}

export interface TermsFacts {
  log: SlateLog;
  target: TargetPolicy;
  model: RewardModel;
}

/** The terms of a log under a target policy: one pass over all pools. */
export function positionTerms(facts: TermsFacts): PositionTerms {
  const pass = new TermsPass(facts);
  const { log } = facts;
  for (let slate = 0; slate < log.slates.listener.length; slate++) pass.addSlate(slate);
  return pass.terms;
}

class TermsPass {
  readonly terms: PositionTerms;
  readonly #facts: TermsFacts;
  readonly #walk: SlateWalk;
  /** quantities of the candidate that is looked at */
  readonly #means = new Float64Array(count);
  #at = 0;

  constructor(facts: TermsFacts) {
    this.#facts = facts;
    this.#walk = new SlateWalk(facts.log, facts.target);
    const { seen } = facts.log;
    this.terms = {
      listener: new Int32Array(seen),
      slate: new Int32Array(seen),
      propensity: new Float64Array(seen),
      drawn: new Float64Array(2 * seen),
      totals: new Float64Array(2 * seen),
      outside: new Float64Array(2 * seen),
      foretold: new Float64Array(2 * seen * count),
      reward: new Float64Array(seen * count),
      expected: new Float64Array(seen * count),
    };
  }

  addSlate(slate: number): void {
    const { slates, cards } = this.#facts.log;
    this.#walk.begin(slate);
    for (let card = slates.cardsFrom[slate]; card < slates.cardsFrom[slate + 1]; card++) {
      if ((cards.outcome[card] & outcomeBits.seen) !== 0) this.#addCard(slate, card);
      this.#walk.take(cards.drawn[card]);
    }
  }

  #addCard(slate: number, card: number): void {
    const { slates, cards, pool } = this.#facts.log;
    const { terms } = this;
    const at = this.#at++;
    terms.listener[at] = slates.listener[slate];
    terms.slate[at] = slate;
    terms.propensity[at] = cards.propensity[card];
    const drawn = cards.drawn[card];
    const isFixed = cards.propensity[card] >= fixed;
    for (let place = 0; place < this.#walk.size; place++) {
      const weight = this.#walk.weightOf(place);
      if (weight === 0) continue;
      this.#foretell(place, card, terms.listener[at]);
      const known = weight * pool.familiarity[this.#walk.from + place];
      this.#addCandidate(at, known, weight - known);
      if (isFixed ? place === drawn : this.#walk.couldBeLogged(place)) continue;
      terms.outside[2 * at] += known;
      terms.outside[2 * at + 1] += weight - known;
    }
    this.#addDrawn(at, card);
  }

  #addCandidate(at: number, known: number, unheard: number): void {
    const { totals, foretold } = this.terms;
    totals[2 * at] += known;
    totals[2 * at + 1] += unheard;
    for (let quantity = 0; quantity < count; quantity++) {
      const place = 2 * (at * count + quantity);
      foretold[place] += known * this.#means[quantity];
      foretold[place + 1] += unheard * this.#means[quantity];
    }
  }

  #addDrawn(at: number, card: number): void {
    const { pool, cards } = this.#facts.log;
    const drawn = cards.drawn[card];
    const candidate = this.#walk.from + drawn;
    const weight = this.#walk.weightOf(drawn);
    const known = weight * pool.familiarity[candidate];
    this.terms.drawn[2 * at] = known;
    this.terms.drawn[2 * at + 1] = weight - known;
    this.#foretell(drawn, card, this.terms.listener[at]);
    this.terms.expected.set(this.#means, at * count);
    const outcome = cards.outcome[card];
    this.#means[0] = (outcome & outcomeBits.played) === 0 ? 0 : 1;
    this.#means[1] = (outcome & outcomeBits.listened) === 0 ? 0 : 1;
    this.#means[2] = (outcome & outcomeBits.skipped) === 0 ? 0 : 1;
    this.#derive(candidate);
    this.terms.reward.set(this.#means, at * count);
  }

  /** What is foretold of a candidate at the place of a card. */
  #foretell(place: number, card: number, listener: number): void {
    const { model } = this.#facts;
    const candidate = this.#walk.from + place;
    const earlier = model.earlier[model.foldOf[listener]];
    const before = this.#walk.beforeOf(place);
    for (let outcome = 0; outcome < 3; outcome++) {
      const odds = model.candidate[outcome][candidate] * model.place[outcome][card];
      this.#means[outcome] = 1 / (1 + (before === 0 ? odds : odds * earlier[outcome] ** before));
    }
    this.#derive(candidate);
  }

  /** The quantities that follow from play, listen and skip. */
  #derive(candidate: number): void {
    const { pool } = this.#facts.log;
    const means = this.#means;
    const isNew = isUnheard(pool.familiarity[candidate]) ? 1 : 0;
    means[3] = isNew * means[1];
    means[4] = isNew;
    means[5] = Math.max(0, means[0] - means[2]) * this.#facts.target.micros[pool.holder[candidate] + 1];
  }
}
