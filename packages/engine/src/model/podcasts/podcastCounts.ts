import { AffinityCounts, sharesOf, showsByTopic, type AffinityTable } from "./affinities.ts";
import type { PodcastBackground } from "./podcastFeatures.ts";
import type { PodcastProfile } from "./podcastProfile.ts";

/** A show with its topics. */
export interface PodcastShow {
  showId: number;
  /** genres of the show */
  topics: readonly number[];
}

/** What a file keeps of everybody: arrays that the background is made from again. */
export interface BackgroundArrays {
  /** ascending */
  showIds: Int32Array;
  likers: Float32Array;
  /** ascending */
  topicIds: Int32Array;
  /** share of everybody's shows, and mean likers of a show, by topic */
  topicShares: Float32Array;
  topicLikers: Float32Array;
  genreTopics: AffinityTable;
  topicTopics: AffinityTable;
}

const bump = (counts: Map<number, number>, key: number, by = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

/** Gathers what everybody did, one listener at a time. */
export class PodcastCounts {
  readonly #likers = new Map<number, number>();
  readonly #topicShows = new Map<number, number>();
  readonly #genreTopics = new AffinityCounts();
  readonly #topicTopics = new AffinityCounts();

  add(profile: PodcastProfile): void {
    for (const show of profile.likedShows) bump(this.#likers, show);
    if (profile.knownShows.size === 0) return;
    for (const [topic, { shows }] of profile.topics) bump(this.#topicShows, topic, shows);
    const chosen = showsByTopic(profile);
    this.#genreTopics.add(sharesOf(profile.genres), chosen);
    for (const [topic, share] of sharesOf(chosen)) {
      const others = new Map([...chosen].filter(([other]) => other !== topic));
      this.#topicTopics.add(new Map([[topic, share]]), others);
    }
  }

  /** @param shows all that there are, those without any listener too */
  arrays(shows: readonly PodcastShow[]): BackgroundArrays {
    const ordered = shows.toSorted((left, right) => left.showId - right.showId);
    const shares = sharesOf(this.#topicShows);
    const topicIds = Int32Array.from(new Set(shows.flatMap(({ topics }) => topics))).toSorted();
    const showsOf = (topic: number): PodcastShow[] => shows.filter(({ topics }) => topics.includes(topic));
    const likersOf = ({ showId }: PodcastShow): number => this.#likers.get(showId) ?? 0;
    const meanLikers = (topic: number): number => {
      const own = showsOf(topic);
      return own.reduce((sum, show) => sum + likersOf(show), 0) / Math.max(1, own.length);
    };
    return {
      showIds: Int32Array.from(ordered, ({ showId }) => showId),
      likers: Float32Array.from(ordered, likersOf),
      topicIds,
      topicShares: Float32Array.from(topicIds, (topic) => shares.get(topic) ?? 0),
      topicLikers: Float32Array.from(topicIds, meanLikers),
      genreTopics: this.#genreTopics.table(),
      topicTopics: this.#topicTopics.table(),
    };
  }
}

/**
 * The background that features ask, from its arrays.
 *
 * @throws RangeError when parallel arrays differ in length
 */
export function backgroundOf(arrays: BackgroundArrays): PodcastBackground {
  const { genreTopics, topicTopics } = arrays;
  const likers = byId(arrays.showIds, arrays.likers, "shows and likers");
  const shares = byId(arrays.topicIds, arrays.topicShares, "topics and their shares");
  const topicLikers = byId(arrays.topicIds, arrays.topicLikers, "topics and their likers");
  return {
    likersOf: (showId) => likers.get(showId) ?? 0,
    meanLikersOf: (topics) =>
      topics.reduce((sum, topic) => sum + (topicLikers.get(topic) ?? 0), 0) / Math.max(1, topics.length),
    shareOfTopic: (topic) => shares.get(topic) ?? 0,
    genreTopics,
    topicTopics,
  };
}

function byId(ids: Int32Array, values: Float32Array, names: string): Map<number, number> {
  if (ids.length !== values.length)
    throw new RangeError(`${names} differ in number: ${ids.length} and ${values.length}`);
  return new Map(Array.from(ids, (id, at) => [id, values[at]]));
}
