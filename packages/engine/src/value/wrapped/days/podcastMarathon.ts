import type { CountedListen } from "../countListens.ts";
import { HeardTally, sumOf } from "../heardTally.ts";
import { type DayHeuristic, type MeasuredDay, rareDaysByFactor } from "./dayHeuristic.ts";
import type { ListenedDay } from "./listenerYear.ts";

/** Less than two hours are no marathon, and one episode is none, however long. */
const leastMs = 2 * 3_600_000;
const leastEpisodes = 2;

const isEpisode = ({ item }: CountedListen): boolean => item.kind === "episode";

function podcastsOf({ day, listens }: ListenedDay): MeasuredDay {
  const episodes = listens.filter(isEpisode);
  return { day, value: sumOf(episodes).heardMs, evidence: () => episodes };
}

function topShow(episodes: readonly CountedListen[]): { showId: number; heardMs: number } | null {
  const tally = new HeardTally();
  for (const listen of episodes) if (listen.item.creatorId !== null) tally.add(listen.item.creatorId, listen);
  const [top] = tally.top(1, "heardMs");
  return top ? { showId: top.id, heardMs: top.heardMs } : null;
}

/** Podcasts for hours on one day. */
export const podcastMarathon: DayHeuristic<"podcast-marathon"> = {
  kind: "podcast-marathon",
  category: "podcast-marathon",
  candidatesOf: ({ days }) =>
    rareDaysByFactor(
      days.map(podcastsOf).filter(({ value }) => value > 0),
      { of: days.length, least: leastMs, usualFactor: 1.5 },
    ).filter(({ evidence }) => evidence.length >= leastEpisodes),
  factsOf: (evidence) => {
    const own = evidence.filter(isEpisode);
    if (own.length === 0) return null;
    return {
      ...sumOf(own),
      episodes: new Set(own.map(({ itemId }) => itemId)).size,
      shows: new Set(own.map(({ item }) => item.creatorId).filter((showId) => showId !== null)).size,
      top: topShow(own),
    };
  },
};
