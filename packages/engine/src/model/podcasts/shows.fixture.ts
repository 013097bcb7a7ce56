import type { Interaction, ItemId, ListenerId, KnownItem } from "../../data/index.ts";
import { seededRandom } from "../../math/index.ts";
import type { PodcastShow } from "./podcastCounts.ts";
import type { PodcastHistory, ShowImpression } from "./podcastExamples.ts";

const dayMs = 24 * 60 * 60_000;
export const lastDay = 400;
/** 00:00 UTC of a day after the start of 2025. */
export const dayAt = (day: number): number => Date.UTC(2025, 0, 1) + day * dayMs;

/** Topics 1 and 2 go with the music of genres 11 and 12. Shows 100 … 119, the even ones of topic 1; 30 episodes of each. */
const topics = [1, 2] as const;
const showCount = 20;
const episodesPerShow = 30;
export const trackOfGenre = (genre: number): number => genre;
export const episodeOf = (showId: number, episode: number): number => 1000 * showId + episode;

export const shows: readonly PodcastShow[] = Array.from({ length: showCount }, (_, at) => ({
  showId: 100 + at,
  topics: [topics[at % 2]],
}));

const items = new Map<number, KnownItem>([
  ...[11, 12].map((genre) => [trackOfGenre(genre), { kind: "track", creatorId: null, genres: [genre] }] as const),
  ...shows.map(({ showId, topics: genres }) => [showId, { kind: "show", creatorId: showId, genres }] as const),
  ...shows.flatMap(({ showId }) =>
    Array.from(
      { length: episodesPerShow },
      (_, at) => [episodeOf(showId, at), { kind: "episode", creatorId: showId, genres: [] }] as const,
    ),
  ),
]);
export const itemOf = (itemId: number): KnownItem | undefined => items.get(itemId);

/** Something done on a day at noon, heard to its end unless said otherwise. */
export function did(itemId: number, day: number, changes: Partial<Interaction> = {}): Interaction {
  return {
    listenerId: 1 as ListenerId,
    kind: "item.played",
    itemId: itemId as ItemId,
    occurredAt: dayAt(day + 0.5),
    msPlayed: 600_000,
    durationMs: 600_000,
    endReason: "trackdone",
    skipped: null,
    localHour: 12,
    sourceShelf: null,
    private: false,
    ...changes,
  };
}

export const gaveUp = { msPlayed: 20_000, endReason: "fwdbtn" } as const;

/**
 * A lover of one topic; two of four hear music as well, of the genre that goes with it. Every week she looks at a card of a random show; if it is of her topic she hears
 * an episode to the end, mostly.
 */
export function podcastLover(index: number): PodcastHistory {
  const random = seededRandom(`lover ${index}`);
  const topic = topics[index % 2];
  const interactions: Interaction[] = [];
  const impressions: ShowImpression[] = [];
  for (let day = random() * 7; day < lastDay; day += 7) {
    if (index % 4 < 2) interactions.push(did(trackOfGenre(10 + topic), day));
    // Later shows have larger audiences.
    const show = shows[Math.floor(showCount * Math.sqrt(random()))];
    impressions.push({ showId: show.showId, seenAt: dayAt(day + 0.4), localHour: 12 });
    const loves = show.topics.includes(topic) ? 0.3 : 0.03;
    if (random() < loves) interactions.push(did(episodeOf(show.showId, Math.floor(30 * random())), day));
  }
  const inTime = interactions.toSorted((left, right) => left.occurredAt - right.occurredAt);
  return { interactions: inTime, impressions };
}

export const lovers = (count: number): PodcastHistory[] => Array.from({ length: count }, (_, at) => podcastLover(at));
