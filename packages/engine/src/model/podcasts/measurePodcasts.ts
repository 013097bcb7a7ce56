import type { KnownItemOf } from "../knownItem.ts";
import type { PodcastShow } from "./podcastCounts.ts";
import { succeeds, successesOf, type PodcastHistory } from "./podcastExamples.ts";
import { podcastProfile } from "./podcastProfile.ts";
import type { ShowScorer } from "./podcasts.ts";

const cutoff = 10;

/** How well one listener's new shows were found among all that were new to her. */
export interface ShowsFound {
  /** gain 1/log2(rank + 1) in the first ten, ideal cut at min(10, shows) */
  ndcg: number;
  /** chance that a show with an outcome has the higher score than one without, equals count half */
  auc: number;
}

export interface PodcastTest {
  shows: readonly PodcastShow[];
  itemOf: KnownItemOf;
  /** milliseconds since 1970 UTC */
  cutAt: number;
  /** how long after the cut outcomes count */
  days: number;
}

/**
 * Ranks all shows that were new to a listener at the cut, and looks up those that she came to follow, or to finish an episode of,
 * after it. Null when there were none.
 *
 * @param history what she did before the cut and up to the end of the test
 */
export function measureShows(scorer: ShowScorer, history: PodcastHistory, test: PodcastTest): ShowsFound | null {
  const { shows, itemOf, cutAt, days } = test;
  const successes = successesOf(history, itemOf);
  const isLiked = (showId: number): boolean => succeeds(successes.get(showId), cutAt, days);
  const first = history.interactions.find(({ occurredAt }) => occurredAt >= cutAt);
  if (!first || ![...successes.keys()].some(isLiked)) return null;
  const profile = podcastProfile(
    history.interactions.filter(({ occurredAt }) => occurredAt < cutAt),
    itemOf,
  );
  const scoreOf = scorer.scorerFor(profile, first.localHour);
  const scored = shows
    .filter(({ showId }) => !profile.knownShows.has(showId))
    .map((show) => ({ score: scoreOf(show), showId: show.showId, liked: isLiked(show.showId) }));
  return scored.some(({ liked }) => liked) ? { ndcg: ndcgOf(scored), auc: aucOf(scored) } : null;
}

interface Scored {
  score: number;
  showId: number;
  liked: boolean;
}

function ndcgOf(scored: Scored[]): number {
  const ranked = scored.toSorted((left, right) => right.score - left.score || left.showId - right.showId);
  const gain = (place: number): number => 1 / Math.log2(place + 2);
  const found = ranked.slice(0, cutoff).reduce((sum, { liked }, place) => sum + (liked ? gain(place) : 0), 0);
  const likes = Math.min(cutoff, scored.filter(({ liked }) => liked).length);
  return found / Array.from({ length: likes }, (_, place) => gain(place)).reduce((sum, one) => sum + one, 0);
}

function aucOf(scored: Scored[]): number {
  const likes = scored.filter(({ liked }) => liked);
  const others = scored.filter(({ liked }) => !liked);
  if (others.length === 0) return 1;
  let won = 0;
  for (const like of likes) {
    for (const other of others) won += like.score > other.score ? 1 : like.score === other.score ? 0.5 : 0;
  }
  return won / (likes.length * others.length);
}
