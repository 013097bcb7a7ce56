import type { KnownItemOf } from "../../data/index.ts";
import { fitLogistic, seededRandom } from "../../math/index.ts";
import { activeStarts, cardMoments, type ExampleMoment } from "./exampleMoments.ts";
import { ExampleRows } from "./exampleRows.ts";
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
import { PodcastListener, type PodcastBackground } from "./podcastFeatures.ts";
import type { PodcastProfile } from "./podcastProfile.ts";
import { Podcasts } from "./podcasts.ts";

/** How firmly the cards are held to the weights of the windows, in examples. */
const cardRidge = 10;

export interface PodcastsOptions {
  /** windows of four weeks that outcomes are counted in, the last ones */
  windows: number;
  /** shows without an outcome that are drawn for each listener and window */
  negatives: number;
  /** cards without an outcome that are drawn for each listener */
  cards: number;
  ridge: number;
  seed: string;
}

export const podcastsDefaults: PodcastsOptions = { windows: 6, negatives: 10, cards: 10, ridge: 10, seed: "podcasts" };

/** What a trainer learns from. */
export interface PodcastTraining {
  histories: Iterable<PodcastHistory>;
  shows: readonly PodcastShow[];
  itemOf: KnownItemOf;
  /** what began then or later is not known, milliseconds since 1970 UTC */
  until: number;
}

/** What was known at a moment, and when the listener's shows succeeded. */
interface Example {
  moment: ExampleMoment;
  profile: PodcastProfile;
  successes: ReadonlyMap<number, number>;
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
    for (const name of ["windows", "negatives", "cards"] as const) {
      const value = this.#options[name];
      if (!Number.isInteger(value) || value < 1)
        throw new RangeError(`${name} must be a whole number ≥ 1, not ${value}`);
    }
    if (!(this.#options.ridge > 0)) throw new RangeError(`ridge must be above 0, not ${this.#options.ridge}`);
  }

  /** Null when there is no show, or nobody followed or finished one within a window: there is nothing to learn from. */
  fit(training: PodcastTraining): Podcasts | null {
    const starts = windowStarts(training.until, this.#options.windows);
    const random = seededRandom(this.#options.seed);
    const { examples, counts } = this.#gather(training, starts, random);
    const arrays = counts.map((one) => one.arrays(training.shows));
    const background = arrays[starts.length];
    const backgrounds = arrays.slice(0, -1).map(backgroundOf);
    const rows = { windows: new ExampleRows(), cards: new ExampleRows() };
    for (const example of examples) {
      const known = backgrounds.findLast((_, index) => starts[index] <= example.moment.at);
      if (known) this.#addRows(example, { rows, known, shows: training.shows, random });
    }
    if (rows.windows.positives === 0) return null;
    const weights = fitLogistic(rows.windows.labelled(), { ridge: this.#options.ridge });
    if (rows.cards.positives === 0) return new Podcasts({ weights, background });
    return new Podcasts({
      weights: fitLogistic(rows.cards.labelled(), { ridge: cardRidge, centre: weights }),
      background,
    });
  }

  /** One walk through everybody: what she had done at each of her moments, and what all had done at the starts and in the end. */
  #gather({ histories, itemOf, until }: PodcastTraining, starts: readonly number[], random: () => number) {
    const counts = [...starts, until].map(() => new PodcastCounts());
    const marks = counts.map((count, index) => ({ at: starts[index] ?? until, localHour: 0, count }));
    const examples: Example[] = [];
    for (const history of histories) {
      const successes = successesOf(history, itemOf);
      const own = [
        ...activeStarts(history, starts),
        ...cardMoments(history, { cards: this.#options.cards, successes, from: starts[0], until, random }),
      ];
      const moments = [...marks, ...own].toSorted((left, right) => left.at - right.at);
      for (const { moment, profile } of profilesAt(history.interactions, moments, itemOf)) {
        if ("count" in moment) moment.count.add(profile);
        else examples.push({ moment, profile: profile.snapshot(), successes });
      }
    }
    return { examples, counts };
  }

  #addRows(
    { moment, profile, successes }: Example,
    given: {
      rows: { windows: ExampleRows; cards: ExampleRows };
      known: PodcastBackground;
      shows: readonly PodcastShow[];
      random: () => number;
    },
  ): void {
    const { rows, known, shows, random } = given;
    const { at, showId: cardId, weight } = moment;
    const listener = new PodcastListener(profile, known, moment.localHour);
    const days = cardId === null ? windowDays : impressionDays;
    const isLiked = ({ showId }: PodcastShow): boolean => succeeds(successes.get(showId), at, days);
    const fresh = shows.filter(({ showId }) => !profile.knownShows.has(showId));
    if (cardId !== null) {
      const card = fresh.find(({ showId }) => showId === cardId);
      if (card) rows.cards.add(listener, card, { label: isLiked(card), weight });
      return;
    }
    for (const show of fresh.filter(isLiked)) rows.windows.add(listener, show, { label: true, weight: 1 });
    const others = fresh.filter((show) => !isLiked(show));
    const count = Math.min(this.#options.negatives, others.length);
    for (let place = 0; place < count; place++) {
      const show = others[Math.floor(random() * others.length)];
      rows.windows.add(listener, show, { label: false, weight: others.length / count });
    }
  }
}
