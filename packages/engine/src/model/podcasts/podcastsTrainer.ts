import { seededRandom } from "../../math/index.ts";
import { fitLogistic, type LabelledRows } from "./logisticRegression.ts";
import { backgroundOf, PodcastCounts, type PodcastShow } from "./podcastCounts.ts";
import {
  impressionDays,
  profilesAt,
  succeeds,
  successesOf,
  windowDays,
  windowStarts,
  type PodcastHistory,
} from "./podcastExamples.ts";
import { podcastFeatureCount, PodcastListener, type PodcastBackground } from "./podcastFeatures.ts";
import type { KnownItemOf } from "../knownItem.ts";
import { Podcasts } from "./podcasts.ts";

const dayMs = 24 * 60 * 60_000;
/** How firmly the cards are held to the weights of the windows, in examples. */
const cardRidge = 10;

export interface PodcastsOptions {
  /** windows of four weeks that outcomes are counted in, the last ones */
  windows: number;
  /** shows without an outcome that are drawn for each listener and window */
  negatives: number;
  /** cards without an outcome that the calibration looks at, at most */
  impressions: number;
  ridge: number;
  seed: string;
}

export const podcastsDefaults: PodcastsOptions = {
  windows: 6,
  negatives: 10,
  impressions: 8_000,
  ridge: 10,
  seed: "podcasts",
};

/** What a trainer learns from. */
export interface PodcastTraining {
  /** can be gone through twice */
  histories: Iterable<PodcastHistory>;
  shows: readonly PodcastShow[];
  itemOf: KnownItemOf;
  /** what began then or later is not known, milliseconds since 1970 UTC */
  until: number;
}

/** Rows while they are gathered. */
class Rows {
  readonly #features: number[] = [];
  readonly #labels: number[] = [];
  readonly #weights: number[] = [];
  readonly #row = new Float64Array(podcastFeatureCount);

  get positives(): number {
    return this.#labels.reduce((sum, label) => sum + label, 0);
  }

  add(listener: PodcastListener, show: PodcastShow, { label, weight }: { label: boolean; weight: number }): void {
    listener.write(show, { out: this.#row, at: 0 });
    this.#features.push(...this.#row);
    this.#labels.push(Number(label));
    this.#weights.push(weight);
  }

  labelled(): LabelledRows {
    return {
      width: podcastFeatureCount,
      features: Float64Array.from(this.#features),
      labels: Uint8Array.from(this.#labels),
      weights: Float64Array.from(this.#weights),
    };
  }
}

/** A moment to look back from: the start of a window, or a card that was seen. */
interface ExampleMoment {
  at: number;
  localHour: number;
  /** null at the start of a window: every show that is new to her is one example then */
  showId: number | null;
  weight: number;
}

/**
 * Fits Podcasts in two steps. First on windows of four weeks: which of the shows that were new to a listener at the start did she
 * follow, or finish an episode of? Shows without an outcome are drawn at random and weighed by how many they stand for. Then, as
 * far as there are any, on the cards of shows that listeners looked at, with a ridge that holds the weights near those of the
 * first step: what is chosen from a shelf is chosen otherwise than what is looked for, and the intercept becomes that of a
 * chance given that she sees the show. Whatever a row is made from had begun before its moment. Deterministic.
 */
export class PodcastsTrainer {
  readonly #options: PodcastsOptions;

  /** @throws RangeError naming the option that is no whole number of at least 1, or a ridge that is not above 0 */
  constructor(options: Partial<PodcastsOptions> = {}) {
    this.#options = { ...podcastsDefaults, ...options };
    for (const name of ["windows", "negatives", "impressions"] as const) {
      const value = this.#options[name];
      if (!Number.isInteger(value) || value < 1)
        throw new RangeError(`${name} must be a whole number ≥ 1, not ${value}`);
    }
    if (!(this.#options.ridge > 0)) throw new RangeError(`ridge must be above 0, not ${this.#options.ridge}`);
  }

  /** Null when there is no show, or nobody followed or finished one within a window: there is nothing to learn from. */
  fit(training: PodcastTraining): Podcasts | null {
    const starts = windowStarts(training.until, this.#options.windows);
    const { backgrounds, final, negativeCards } = this.#count(training, starts);
    const { windows, cards } = this.#gather(training, { starts, backgrounds, negativeCards });
    if (windows.positives === 0) return null;
    const weights = fitLogistic(windows.labelled(), { ridge: this.#options.ridge });
    const tuned = fitLogistic(cards.labelled(), { ridge: cardRidge, centre: weights });
    return new Podcasts({ weights: cards.positives > 0 ? tuned : weights, background: final });
  }

  /** What everybody had done at the start of each window, and at the end of all. */
  #count({ histories, shows, itemOf, until }: PodcastTraining, starts: readonly number[]) {
    const counts = [...starts, until].map(() => new PodcastCounts());
    let negativeCards = 0;
    for (const history of histories) {
      const successes = successesOf(history, itemOf);
      const moments = [...starts, until].map((at, index) => ({ at, localHour: 0, index }));
      for (const { moment, profile } of profilesAt(history.interactions, moments, itemOf))
        counts[moment.index].add(profile);
      for (const { showId, seenAt } of history.impressions) {
        negativeCards += Number(!succeeds(successes.get(showId), seenAt, impressionDays));
      }
    }
    const arrays = counts.map((one) => one.arrays(shows));
    return { backgrounds: arrays.slice(0, -1).map(backgroundOf), final: arrays[starts.length], negativeCards };
  }

  #gather(
    training: PodcastTraining,
    known: { starts: number[]; backgrounds: PodcastBackground[]; negativeCards: number },
  ) {
    const { starts, backgrounds, negativeCards } = known;
    const random = seededRandom(this.#options.seed);
    const rows = { windows: new Rows(), cards: new Rows() };
    const showsById = new Map(training.shows.map((show) => [show.showId, show]));
    const cardShare = Math.min(1, this.#options.impressions / Math.max(1, negativeCards));
    for (const history of training.histories) {
      const successes = successesOf(history, training.itemOf);
      const moments = [
        ...activeStarts(history, starts),
        ...this.#cardMoments(history, { successes, until: training.until, cardShare, random }),
      ].toSorted((left, right) => left.at - right.at);
      for (const { moment, profile } of profilesAt(history.interactions, moments, training.itemOf)) {
        const background = backgrounds.findLast((_, index) => starts[index] <= moment.at);
        if (!background) continue;
        const listener = new PodcastListener(profile, background, moment.localHour);
        const card = moment.showId === null ? undefined : showsById.get(moment.showId);
        if (card && !profile.knownShows.has(card.showId)) {
          const label = succeeds(successes.get(card.showId), moment.at, impressionDays);
          rows.cards.add(listener, card, { label, weight: moment.weight });
        }
        if (moment.showId !== null) continue;
        const fresh = training.shows.filter(({ showId }) => !profile.knownShows.has(showId));
        const liked = (show: PodcastShow): boolean => succeeds(successes.get(show.showId), moment.at, windowDays);
        for (const show of fresh.filter(liked)) rows.windows.add(listener, show, { label: true, weight: 1 });
        const others = fresh.filter((show) => !liked(show));
        const count = Math.min(this.#options.negatives, others.length);
        for (let at = 0; at < count; at++) {
          const show = others[Math.floor(random() * others.length)];
          rows.windows.add(listener, show, { label: false, weight: others.length / count });
        }
      }
    }
    return rows;
  }

  /** Cards with an outcome, and a drawn share of the others; the last days are left out, whose outcome is not known yet. */
  #cardMoments(
    { impressions }: PodcastHistory,
    given: { successes: Map<number, number>; until: number; cardShare: number; random: () => number },
  ): ExampleMoment[] {
    const { successes, until, cardShare, random } = given;
    return impressions
      .filter(({ seenAt }) => seenAt < until - impressionDays * dayMs)
      .flatMap(({ showId, seenAt: at, localHour }): ExampleMoment[] => {
        if (succeeds(successes.get(showId), at, impressionDays)) return [{ at, localHour, showId, weight: 1 }];
        return random() < cardShare ? [{ at, localHour, showId, weight: 1 / cardShare }] : [];
      });
  }
}

/** Windows in which she did anything, with the hour of her first deed in it. */
function activeStarts({ interactions }: PodcastHistory, starts: readonly number[]): ExampleMoment[] {
  return starts.flatMap((at): ExampleMoment[] => {
    const first = interactions.find(({ occurredAt }) => occurredAt >= at);
    if (!first || first.occurredAt >= at + windowDays * dayMs) return [];
    return [{ at, localHour: first.localHour, showId: null, weight: 1 }];
  });
}
