import type { KnownItemOf } from "../knownItem.ts";
import type { PodcastShow } from "./podcastCounts.ts";
import { successesOf, type PodcastHistory } from "./podcastExamples.ts";
import type { ShowScorer } from "./podcasts.ts";

/** The trivial baseline: the number of listeners who followed a show or finished an episode of it, the same for everybody. */
export class PopularShows implements ShowScorer {
  readonly #likers = new Map<number, number>();

  /** Counts everybody who comes. */
  constructor(histories: Iterable<PodcastHistory>, itemOf: KnownItemOf) {
    for (const history of histories) {
      for (const showId of successesOf(history, itemOf).keys())
        this.#likers.set(showId, (this.#likers.get(showId) ?? 0) + 1);
    }
  }

  scorerFor(): (show: PodcastShow) => number {
    return ({ showId }) => this.#likers.get(showId) ?? 0;
  }
}
