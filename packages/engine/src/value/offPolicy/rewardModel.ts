import { fitLogistic, hashShare } from "../../math/index.ts";
import { outcomeBits, type SlateLog } from "./slateLog.ts";
import { isUnheard } from "./unheard.ts";

/** What is foretold of a card that is looked at. */
const modelledOutcomes = ["played", "listened", "skipped"] as const;

/** Features of a candidate, of a place, the number of earlier cards of the creator, and the constant one. */
const candidateFeatures = 5;
const placeFeatures = 3;
const width = candidateFeatures + placeFeatures + 2;
const folds = 2;
/** Rows that a fold's model learns from at most: ten weights need no more. */
const mostRows = 30_000;

/**
 * The direct method: chances that a card that is looked at is played, listened to, skipped. Every chance is 1 / (1 + product of three
 * factors), so that a candidate at a place given the cards above it costs a division. By outcome, in the order of `modelledOutcomes`.
 */
export interface RewardModel {
  /** e^−(candidate's part), by candidate */
  candidate: Float32Array[];
  /** e^−(place's part), by card of the log */
  place: Float32Array[];
  /** e^−(weight of an earlier card of the creator), by slate's fold */
  earlier: Float64Array[];
  /** by listener */
  foldOf: Uint8Array;
}

export interface RewardModelFacts {
  log: SlateLog;
  /** how readily each listener plays what she is shown elsewhere, 0–1, by her number; never from the slates of the log itself */
  readiness: Float64Array;
}

const logit = (chance: number): number => Math.log(Math.max(1e-4, chance) / Math.max(1e-4, 1 - chance));

function candidateInto({ pool }: SlateLog, at: number, row: Float64Array): void {
  const listen = pool.listen[at];
  row[0] = Math.log(Math.max(1e-6, pool.worth[at]));
  row[1] = pool.familiarity[at];
  row[2] = isUnheard(pool.familiarity[at]) ? 1 : 0;
  row[3] = Number.isNaN(listen) ? 0 : logit(listen);
  row[4] = Number.isNaN(listen) ? 0 : 1;
}

interface Place {
  rank: number;
  shelf: number;
  readiness: number;
}

function placeInto({ rank, shelf, readiness }: Place, row: Float64Array): void {
  row[candidateFeatures] = 1 / Math.log2(1 + rank);
  row[candidateFeatures + 1] = shelf === 0 ? 0 : 1;
  row[candidateFeatures + 2] = logit(readiness);
}

/** Where every card of a log stands. */
function* placesOf({ log, readiness }: RewardModelFacts): Generator<Place & { card: number; slate: number }> {
  const { cardsFrom, shelf, listener } = log.slates;
  for (let slate = 0; slate < shelf.length; slate++) {
    for (let card = cardsFrom[slate]; card < cardsFrom[slate + 1]; card++) {
      const rank = card - cardsFrom[slate] + 1;
      yield { card, slate, rank, shelf: shelf[slate], readiness: readiness[listener[slate]] };
    }
  }
}

function earlierOf({ slates, pool, cards }: SlateLog, slate: number, card: number): number {
  const from = slates.poolFrom[slate];
  const creator = pool.creator[from + cards.drawn[card]];
  let earlier = 0;
  if (creator < 0) return earlier;
  for (let above = slates.cardsFrom[slate]; above < card; above++) {
    if (pool.creator[from + cards.drawn[above]] === creator) earlier++;
  }
  return earlier;
}

/** Rows of the cards that were seen, of listeners that are not of a fold, thinned out where there are too many. */
function examplesWithout(fold: number, facts: RewardModelFacts, foldOf: Uint8Array) {
  const { log } = facts;
  const isWanted = (card: number, slate: number): boolean =>
    (log.cards.outcome[card] & outcomeBits.seen) !== 0 && foldOf[log.slates.listener[slate]] !== fold;
  const places = [...placesOf(facts)].filter(({ card, slate }) => isWanted(card, slate));
  const step = Math.max(1, places.length / mostRows);
  const count = Math.floor(places.length / step);
  const features = new Float64Array(count * width);
  const outcomes = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    const place = places[Math.floor(row * step)];
    const own = features.subarray(row * width, (row + 1) * width);
    candidateInto(log, log.slates.poolFrom[place.slate] + log.cards.drawn[place.card], own);
    placeInto(place, own);
    own[width - 2] = earlierOf(log, place.slate, place.card);
    own[width - 1] = 1;
    outcomes[row] = log.cards.outcome[place.card];
  }
  return { features, outcomes, weights: new Float64Array(count).fill(1) };
}

/**
 * Fits the three logistic regressions on worth, familiarity, what the ranker foretold, place, earlier cards of the creator and the listener's
 * readiness. Cross-fitted: of two halves of the listeners each is foretold by what the other half taught (Chernozhukov et al. 2018), so that no
 * card has a part in what is foretold of it.
 */
export function fitRewardModel(facts: RewardModelFacts): RewardModel {
  const { log } = facts;
  const foldOf = Uint8Array.from(log.listenerIds, (id) => Math.floor(folds * hashShare("off-policy fold", id)));
  const fitted = Array.from({ length: folds }, (_, fold) => {
    const { features, outcomes, weights } = examplesWithout(fold, facts, foldOf);
    return modelledOutcomes.map((outcome) => {
      const labels = outcomes.map((bits) => ((bits & outcomeBits[outcome]) === 0 ? 0 : 1));
      return fitLogistic({ width, features, labels, weights }, { ridge: 1, steps: 12 });
    });
  });
  return factorsOf(facts, foldOf, fitted);
}

/** @param fitted weights by fold and outcome */
function factorsOf(facts: RewardModelFacts, foldOf: Uint8Array, fitted: Float64Array[][]): RewardModel {
  const { log } = facts;
  const { listener, poolFrom } = log.slates;
  const columns = (length: number) => modelledOutcomes.map(() => new Float32Array(length));
  const model: RewardModel = {
    candidate: columns(log.pool.worth.length),
    place: columns(log.cards.drawn.length),
    earlier: fitted.map((weights) => Float64Array.from(weights, (one) => Math.exp(-one[width - 2]))),
    foldOf,
  };
  const row = new Float64Array(width);
  for (let slate = 0; slate < listener.length; slate++) {
    const weights = fitted[foldOf[listener[slate]]];
    for (let at = poolFrom[slate]; at < poolFrom[slate + 1]; at++) {
      candidateInto(log, at, row);
      weights.forEach((one, outcome) => (model.candidate[outcome][at] = factor(one, row, [0, candidateFeatures])));
    }
  }
  for (const place of placesOf(facts)) {
    placeInto(place, row);
    row[width - 1] = 1;
    fitted[foldOf[listener[place.slate]]].forEach((one, outcome) => {
      const own = factor(one, row, [candidateFeatures, width - 2]) * Math.exp(-one[width - 1]);
      model.place[outcome][place.card] = own;
    });
  }
  return model;
}

function factor(weights: Float64Array, row: Float64Array, [from, to]: [from: number, to: number]): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += weights[at] * row[at];
  return Math.exp(-sum);
}
