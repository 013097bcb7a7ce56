import { liftsFor, sharesOf, showsByTopic, type AffinityTable } from "./affinities.ts";
import type { PodcastProfile } from "./podcastProfile.ts";

/** Shows that a listener is taken to have spread over the topics as everybody does. */
const topicPrior = 10;
/** Episodes that a topic is taken to have been finished at her own rate. */
const finishPrior = 3;
const hourPrior = 10;
const spokenPrior = 20;
const noTally = { listens: 0, finishes: 0, quits: 0 };

/** What everybody did, up to the moment: what a show, a topic and the tables say without knowing the listener. */
export interface PodcastBackground {
  /** listeners who followed the show or finished an episode of it; 0 for one that nobody knows yet */
  likersOf(showId: number): number;
  /** mean likers of a topic's shows: what a cold show is taken to deserve */
  meanLikersOf(topics: readonly number[]): number;
  /** share of everybody's episodes that the topic has */
  shareOfTopic(topic: number): number;
  /** music genres × topics, and topics × topics */
  genreTopics: AffinityTable;
  topicTopics: AffinityTable;
}

/** The features of (listener, show, moment), in the order of the model's weights. */
export const podcastFeatures = [
  {
    name: "popularity",
    meaning: "ln of the listeners who followed the show or finished an episode, a cold one's by its topics",
  },
  { name: "topicShare", meaning: "ln of her share of the show's topics over everybody's" },
  { name: "topicFinish", meaning: "how much oftener she finishes episodes of the topics than others" },
  { name: "musicTopic", meaning: "affinity of her music's genres to the topics" },
  { name: "topicTopic", meaning: "affinity of the topics she hears to these" },
  { name: "spokenShare", meaning: "ln of the smoothed odds that what she hears is a podcast" },
  { name: "spokenAtHour", meaning: "the same odds around this hour, over those of all hours" },
  { name: "spokenListens", meaning: "ln of 1 + her listens of episodes" },
  { name: "likedShows", meaning: "ln of 1 + the shows that she followed or finished an episode of" },
  { name: "hears", meaning: "1 for somebody who ever heard an episode" },
  { name: "constant", meaning: "1" },
] as const;

export const podcastFeatureCount = podcastFeatures.length;

/** Sum of the listens within two hours of an hour. */
function around(byHour: Float64Array, hour: number): number {
  let sum = 0;
  for (let apart = -2; apart <= 2; apart++) sum += byHour[(hour + apart + 24) % 24];
  return sum;
}

/** ln of the odds of a podcast, with `prior` listens taken to be podcasts at `share`. */
function spokenOdds(
  { spoken, music }: { spoken: number; music: number },
  { share, prior }: { share: number; prior: number },
): number {
  return Math.log((spoken + prior * share) / (music + prior * (1 - share)));
}

/** Everything about one listener that does not depend on the show: made once, used for every show. */
export class PodcastListener {
  readonly #background: PodcastBackground;
  readonly #profile: PodcastProfile;
  readonly #byMusic: Map<number, number>;
  readonly #byTopic: Map<number, number>;
  readonly #own: number[];
  readonly #shows: number;
  readonly #finishRate: number;
  /** the features of a topic, as they were asked for: a few dozen topics have hundreds of shows */
  readonly #topics = new Map<number, readonly number[]>();

  constructor(profile: PodcastProfile, background: PodcastBackground, localHour: number) {
    this.#background = background;
    this.#profile = profile;
    this.#byMusic = liftsFor(background.genreTopics, sharesOf(profile.genres));
    this.#byTopic = liftsFor(background.topicTopics, sharesOf(showsByTopic(profile)));
    const tallies = [...profile.topics.values()];
    const total = (of: (tally: (typeof tallies)[number]) => number): number =>
      tallies.reduce((sum, one) => sum + of(one), 0);
    this.#shows = total(({ shows }) => shows);
    this.#finishRate =
      (total(({ finishes }) => finishes) + finishPrior * 0.5) / (total((one) => one.listens + one.quits) + finishPrior);
    this.#own = ownFeatures(profile, localHour);
  }

  /** Writes the features of a show into `out` from place `at` on. */
  write(show: { showId: number; topics: readonly number[] }, { out, at }: { out: Float64Array; at: number }): void {
    const { topics, showId } = show;
    const background = this.#background;
    out[at] = Math.log1p(background.likersOf(showId) + 0.5 * background.meanLikersOf(topics));
    const ofTopics = topics.map((topic) => this.#featuresOf(topic));
    for (let feature = 0; feature < 4; feature++) {
      let sum = 0;
      for (const features of ofTopics) sum += features[feature];
      out[at + 1 + feature] = topics.length === 0 ? 0 : sum / topics.length;
    }
    out.set(this.#own, at + 5);
  }

  /** From `topicShare` to `topicTopic`. */
  #featuresOf(topic: number): readonly number[] {
    const known = this.#topics.get(topic) ?? [
      this.#topicShare(topic),
      this.#topicFinish(topic),
      Math.log(this.#byMusic.get(topic) ?? 1),
      Math.log(Math.max(0.05, this.#byTopic.get(topic) ?? 1)),
    ];
    this.#topics.set(topic, known);
    return known;
  }

  #topicShare(topic: number): number {
    const share = this.#background.shareOfTopic(topic);
    if (share === 0) return 0;
    const shows = this.#profile.topics.get(topic)?.shows ?? 0;
    const expected = share * (this.#byMusic.get(topic) ?? 1);
    return Math.log((shows + topicPrior * expected) / ((this.#shows + topicPrior) * share));
  }

  #topicFinish(topic: number): number {
    const { listens, finishes, quits } = this.#profile.topics.get(topic) ?? noTally;
    return (finishes + finishPrior * this.#finishRate) / (listens + quits + finishPrior) - this.#finishRate;
  }
}

/** Share of podcasts in what a listener of whom nothing is known hears. */
const usualSpokenShare = 0.1;

/** From `spokenShare` on. */
function ownFeatures(profile: PodcastProfile, localHour: number): number[] {
  const { musicListens: music, spokenListens: spoken, musicByHour, spokenByHour, likedShows } = profile;
  const share = (spoken + spokenPrior * usualSpokenShare) / (spoken + music + spokenPrior);
  const nearHour = { spoken: around(spokenByHour, localHour), music: around(musicByHour, localHour) };
  return [
    spokenOdds({ spoken, music }, { share: usualSpokenShare, prior: spokenPrior }),
    spokenOdds(nearHour, { share, prior: hourPrior }) - Math.log(share / (1 - share)),
    Math.log1p(spoken),
    Math.log1p(likedShows.size),
    Number(spoken > 0),
    1,
  ];
}
