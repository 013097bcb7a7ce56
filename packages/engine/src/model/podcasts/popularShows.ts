import type { BackgroundArrays, PodcastShow } from "./podcastCounts.ts";
import type { ShowScorer } from "./podcasts.ts";

/** The trivial baseline: the number of listeners who followed a show or finished an episode of it, the same for everybody. */
export class PopularShows implements ShowScorer {
  readonly #likers: ReadonlyMap<number, number>;

  /** @param likers listeners by show, as a model that was fitted on the same data counted them */
  constructor({ showIds, likers }: Pick<BackgroundArrays, "showIds" | "likers">) {
    this.#likers = new Map(Array.from(showIds, (showId, at) => [showId, likers[at]]));
  }

  scorerFor(): (show: Pick<PodcastShow, "showId">) => number {
    return ({ showId }) => this.#likers.get(showId) ?? 0;
  }
}
