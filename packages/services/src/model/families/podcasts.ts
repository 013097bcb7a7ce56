import {
  judgeCards,
  measureShows,
  podcastsDefaults,
  PodcastsTrainer,
  PopularShows,
  type JudgedCard,
  type Podcasts,
  type PodcastTest,
  type ShowScorer,
  type ShowsFound,
} from "@segue/engine/model";
import { expectedCalibrationError } from "@segue/engine/value";
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

/** What a scorer did on what came after the cut. */
interface Measured {
  byRow: Map<number, ShowsFound>;
  cards: JudgedCard[];
}

async function measure(scorer: ShowScorer, split: TrainingSplit): Promise<Measured> {
  const measured: Measured = { byRow: new Map(), cards: [] };
  const days = ((await endOf(split.later)) - split.cutAt) / dayMs;
  const test: PodcastTest = { ...(await showsOf(split.later)), cutAt: split.cutAt, days };
  for (const history of await wholeHistories(split)) {
    const found = measureShows(scorer, history, test);
    if (found) measured.byRow.set(history.row, found);
    measured.cards.push(...judgeCards(scorer, history, test));
  }
  return measured;
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;
const mean = (values: readonly number[]): number =>
  rounded(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));

/** Chance that a card with an outcome has the higher score than one without; equals count half. */
function aucOf(cards: readonly JudgedCard[]): number {
  const ranked = cards.toSorted((left, right) => left.score - right.score);
  const positives = ranked.filter(({ outcome }) => outcome).length;
  let ranks = 0;
  for (let from = 0, to = 0; from < ranked.length; from = to) {
    while (to < ranked.length && ranked[to].score === ranked[from].score) to++;
    ranks += ((from + to + 1) / 2) * ranked.slice(from, to).filter(({ outcome }) => outcome).length;
  }
  return rounded((ranks - (positives * (positives + 1)) / 2) / (positives * (ranked.length - positives)));
}

function metricsOf({ byRow, cards }: Measured): Metrics {
  const found = [...byRow.values()];
  const metrics: Metrics = { "ndcg@10": mean(found.map(({ ndcg }) => ndcg)), auc: mean(found.map(({ auc }) => auc)) };
  const outcomes = cards.filter(({ outcome }) => outcome).length;
  if (outcomes === 0 || outcomes === cards.length) return metrics;
  return Object.assign(metrics, { cardAuc: aucOf(cards), cards: cards.length, cardOutcomes: outcomes });
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
  gate: { metric: "ndcg@10", better: "higher" },
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
    const own = await measure(model, split);
    if (own.byRow.size === 0) return null;
    const baseline = await split.once("most popular shows", async () => {
      const { itemOf } = await showsOf(split.past);
      return metricsOf(await measure(new PopularShows(await podcastHistories(split.past), itemOf), split));
    });
    const calibration = expectedCalibrationError(
      own.cards.map(({ score }) => score),
      own.cards.map(({ outcome }) => Number(outcome)),
    );
    return {
      listeners: own.byRow.size,
      metrics: { ...metricsOf(own), calibrationError: rounded(calibration) },
      baseline: { name: "most popular shows", metrics: baseline },
      byListener: new Map(Array.from(own.byRow, ([row, { ndcg }]) => [row, ndcg])),
    };
  },
};
