import { areaUnderCurve, expectedCalibrationError } from "@segue/engine/math";
import {
  measureShows,
  podcastsDefaults,
  PodcastsTrainer,
  PopularShows,
  seenShows,
  showsToFind,
  type Podcasts,
  type PodcastTest,
  type ShowScorer,
  type ShowsFound,
} from "@segue/engine/model";
import type { TrainingSplit, TrainingWindow } from "../training/trainingWindow.ts";
import { catalogueOf } from "./catalogueOf.ts";
import type { Metrics, ModelFamily } from "./family.ts";
import { endOf, podcastHistories, wholeHistories } from "./podcastHistories.ts";

const dayMs = 24 * 60 * 60_000;

async function showsOf(window: TrainingWindow) {
  const catalogue = await catalogueOf(window);
  return {
    shows: catalogue.itemsOf("show").map(({ itemId, genres }) => ({ showId: itemId, topics: genres })),
    itemOf: (itemId: number) => catalogue.itemOf(itemId),
  };
}

/** A card of a show that was looked at after the cut. */
interface JudgedCard {
  score: number;
  outcome: boolean;
}

/** What a scorer did on what came after the cut. */
interface Measured {
  byRow: Map<number, ShowsFound>;
  cards: JudgedCard[];
}

/** One walk through everybody after the cut, for several scorers. */
async function measure(scorers: readonly ShowScorer[], split: TrainingSplit): Promise<Measured[]> {
  const measured = scorers.map((): Measured => ({ byRow: new Map(), cards: [] }));
  const days = ((await endOf(split.later)) - split.cutAt) / dayMs;
  const test: PodcastTest = { ...(await showsOf(split.later)), cutAt: split.cutAt, days };
  for (const history of await wholeHistories(split)) {
    const toFind = showsToFind(history, test);
    if (toFind) scorers.forEach((scorer, at) => measured[at].byRow.set(history.row, measureShows(scorer, toFind)));
    for (const { profile, localHour, show, outcome } of seenShows(history, test)) {
      scorers.forEach((scorer, at) => {
        measured[at].cards.push({ score: scorer.scorerFor(profile, localHour)(show), outcome });
      });
    }
  }
  return measured;
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;
const mean = (values: readonly number[]): number =>
  rounded(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));

function metricsOf({ byRow, cards }: Measured): Metrics {
  const found = [...byRow.values()];
  const metrics: Metrics = { "ndcg@10": mean(found.map(({ ndcg }) => ndcg)), auc: mean(found.map(({ auc }) => auc)) };
  const outcomes = cards.map(({ outcome }) => Number(outcome));
  const cardOutcomes = outcomes.reduce((sum, outcome) => sum + outcome, 0);
  if (cardOutcomes === 0 || cardOutcomes === cards.length) return metrics;
  const scores = cards.map(({ score }) => score);
  const cardAuc = rounded(areaUnderCurve(scores, outcomes));
  return Object.assign(metrics, { cardAuc, cards: cards.length, cardOutcomes });
}

/** New shows for a listener: will she follow, or finish an episode? */
export const podcastsFamily: ModelFamily<Podcasts> = {
  name: "podcasts",
  kind: "podcasts",
  about: "shows",
  parameters: { ...podcastsDefaults },
  limits: [
    "A show that nobody knows yet is judged by its topics alone.",
    "Says nothing of shows that the listener knows already: they are never proposed.",
    "While few cards of shows were looked at, its chances are those of four weeks rather than of one look.",
  ],
  // Few listeners take up a new show within weeks: among the first ten it is mostly luck, over the whole order it is not.
  gate: { metric: "auc", better: "higher" },
  hasFallback: true,

  async fit(window) {
    const known = await showsOf(window);
    return new PodcastsTrainer().fit({
      ...known,
      histories: await podcastHistories(window),
      until: await endOf(window),
    });
  },

  async evaluate(model, split) {
    const [own, popular] = await measure([model, new PopularShows(model.arrays)], split);
    if (own.byRow.size === 0) return null;
    const calibration = expectedCalibrationError(
      own.cards.map(({ score }) => score),
      own.cards.map(({ outcome }) => Number(outcome)),
    );
    return {
      listeners: own.byRow.size,
      metrics: { ...metricsOf(own), calibrationError: rounded(calibration) },
      baseline: { name: "most popular shows", metrics: metricsOf(popular) },
      byListener: new Map(Array.from(own.byRow, ([row, { auc }]) => [row, auc])),
    };
  },
};
