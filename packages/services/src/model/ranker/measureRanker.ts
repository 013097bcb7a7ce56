import { areaUnderCurve, expectedCalibrationError, logLoss } from "@segue/engine/math";
import { fitLogisticBaseline, slateNdcg, type Outcomes, type Ranker } from "@segue/engine/model";
import { cardRules, type CardFacts, type RankerCards } from "@segue/engine/prediction";
import type { FamilyEvaluation, Metrics } from "../families/family.ts";
import { rankerInsight } from "./rankerInsight.ts";
import { sampleCards } from "./sampleCards.ts";

/** The trivial rule that the gate compares the ranker with. */
const rival = "rate by shelf and rank";
/** Cards at most that a straight line is fitted on. */
const cardsForLine = 40_000;
const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

function mean(values: Iterable<number>): number {
  const all = [...values];
  return all.reduce((sum, value) => sum + value, 0) / all.length;
}

/** Where each slate begins, and where the last one ends: a new one with every listener, Home or shelf. */
function slateStarts(cards: readonly CardFacts[]): Uint32Array {
  const starts = cards.flatMap(({ row, servedAt, shelf }, at) => {
    const before = cards[at - 1];
    return before?.row === row && before.servedAt === servedAt && before.shelf === shelf ? [] : [at];
  });
  return Uint32Array.from([...starts, cards.length]);
}

function metricsOf(chances: ArrayLike<number>, outcomes: Outcomes, starts: Uint32Array): Metrics {
  return {
    "log loss": rounded(logLoss(chances, outcomes)),
    "area under curve": rounded(areaUnderCurve(chances, outcomes)),
    "calibration error": rounded(expectedCalibrationError(chances, outcomes)),
    ndcg: rounded(mean(slateNdcg(chances, outcomes, starts).values())),
  };
}

const named = (metrics: Metrics, suffix: string): Metrics =>
  Object.fromEntries(Object.entries(metrics).map(([name, value]) => [`${name}, ${suffix}`, value]));

/** Mean log loss of each listener's cards, by her row. */
function lossByListener(
  chances: ArrayLike<number>,
  outcomes: Outcomes,
  cards: readonly CardFacts[],
): Map<number, number> {
  const rowsByListener = Map.groupBy(cards.keys(), (at) => cards[at].row);
  return new Map(
    Array.from(rowsByListener, ([row, rows]) => [
      row,
      logLoss(
        rows.map((at) => chances[at]),
        Uint8Array.from(rows, (at) => outcomes[at]),
      ),
    ]),
  );
}

/** The rules and a straight line, learnt from what the ranker learnt from. */
function baselineOf(past: RankerCards, later: RankerCards, starts: Uint32Array): Metrics {
  const rules = cardRules(past.cards, past.outcomes.listen).map(({ name, chanceOf }) => ({
    name,
    chances: later.cards.map(chanceOf),
  }));
  const learnt = sampleCards(past, cardsForLine);
  const line = fitLogisticBaseline(learnt.table, learnt.listen).chancesOf(later.table);
  const all = [...rules, { name: "logistic regression", chances: line }];
  return Object.assign(
    {},
    ...all.map(({ name, chances }) => {
      const metrics = metricsOf(chances, later.outcomes.listen, starts);
      return name === rival ? metrics : named(metrics, name);
    }),
  ) as Metrics;
}

/**
 * How well a ranker foretells what came of cards that were seen after it had learnt, beside rules that need no model. The loss of every
 * listener's own cards is told as well.
 *
 * @param past the cards that it learnt from
 * @param later newer ones, at least one
 */
export function measureRanker(ranker: Ranker, past: RankerCards, later: RankerCards): FamilyEvaluation {
  const starts = slateStarts(later.cards);
  const listen = ranker.chances("listen", later.table);
  const skip = ranker.chances("skip", later.table);
  const byListener = lossByListener(listen, later.outcomes.listen, later.cards);
  return {
    listeners: byListener.size,
    metrics: {
      ...metricsOf(listen, later.outcomes.listen, starts),
      ...named(metricsOf(skip, later.outcomes.skip, starts), "skips"),
      cards: later.cards.length,
    },
    baseline: { name: rival, metrics: baselineOf(past, later, starts) },
    byListener,
    insight: rankerInsight(ranker, later),
  };
}
