import { sigmoid } from "../../math/index.ts";
import { backgroundOf, type BackgroundArrays, type PodcastShow } from "./podcastCounts.ts";
import { podcastFeatureCount, PodcastListener, type PodcastBackground } from "./podcastFeatures.ts";
import type { PodcastProfile } from "./podcastProfile.ts";

/** Whatever gives shows a number for a listener; the trivial baseline does as well. */
export interface ShowScorer {
  /** A function that scores one show after the other for one listener at a local hour; higher is better. */
  scorerFor(profile: PodcastProfile, localHour: number): (show: PodcastShow) => number;
}

export interface PodcastsParts {
  /** in the order of `podcastFeatures` */
  weights: Float64Array;
  background: BackgroundArrays;
}

/**
 * Podcasts: P(a listener follows a show, or finishes an episode of it | she sees it), for shows that are new to her. A logistic
 * regression on how well her music and the topics she hears agree with the show's topics, how much she is a listener of
 * podcasts at all and at this hour, and how many like the show. A show that nobody knows yet is judged by its topics.
 */
export class Podcasts implements ShowScorer {
  readonly kind = "podcasts";
  readonly weights: Float64Array;
  readonly arrays: BackgroundArrays;
  readonly #background: PodcastBackground;

  /** @throws RangeError when there is not one finite weight a feature, or arrays do not fit together */
  constructor({ weights, background }: PodcastsParts) {
    if (weights.length !== podcastFeatureCount || !weights.every(Number.isFinite)) {
      throw new RangeError(`podcasts need ${podcastFeatureCount} finite weights, not ${weights.length}: train again`);
    }
    this.weights = weights;
    this.arrays = background;
    this.#background = backgroundOf(background);
  }

  scorerFor(profile: PodcastProfile, localHour: number): (show: PodcastShow) => number {
    const listener = new PodcastListener(profile, this.#background, localHour);
    const features = new Float64Array(podcastFeatureCount);
    return (show) => {
      listener.write(show, { out: features, at: 0 });
      return sigmoid(features.reduce((sum, value, at) => sum + value * this.weights[at], 0));
    };
  }
}
