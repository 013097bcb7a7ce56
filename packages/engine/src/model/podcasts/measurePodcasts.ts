import type { KnownItemOf } from "../../data/index.ts";
import { areaUnderCurve, discountedGain, idealGain } from "../../math/index.ts";
import type { PodcastShow } from "./podcastCounts.ts";
import { succeeds, successesOf, type PodcastHistory } from "./podcastExamples.ts";
import { podcastProfile, type PodcastProfile } from "./podcastProfile.ts";
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

/** A listener who came to like new shows, with what was known of her at the cut. */
export interface ShowsToFind {
  profile: PodcastProfile;
  localHour: number;
  /** every show that was new to her, and whether she came to follow it, or to finish an episode */
  fresh: { show: PodcastShow; liked: boolean }[];
}

/**
 * What there is to find for a listener; null when she came to like no new show after the cut.
 *
 * @param history what she did before the cut and up to the end of the test
 */
export function showsToFind(history: PodcastHistory, { shows, itemOf, cutAt, days }: PodcastTest): ShowsToFind | null {
  const successes = successesOf(history, itemOf);
  const isLiked = (showId: number): boolean => succeeds(successes.get(showId), cutAt, days);
  const first = history.interactions.find(({ occurredAt }) => occurredAt >= cutAt);
  if (!first || ![...successes.keys()].some(isLiked)) return null;
  const profile = podcastProfile(
    history.interactions.filter(({ occurredAt }) => occurredAt < cutAt),
    itemOf,
  );
  const fresh = shows
    .filter(({ showId }) => !profile.knownShows.has(showId))
    .map((show) => ({ show, liked: isLiked(show.showId) }));
  return fresh.some(({ liked }) => liked) ? { profile, localHour: first.localHour, fresh } : null;
}

/** Ranks all shows that were new to a listener and looks up those that she came to like. */
export function measureShows(scorer: ShowScorer, { profile, localHour, fresh }: ShowsToFind): ShowsFound {
  const scoreOf = scorer.scorerFor(profile, localHour);
  const scored = fresh.map(({ show, liked }) => ({ score: scoreOf(show), showId: show.showId, liked }));
  return { ndcg: ndcgOf(scored), auc: aucOf(scored) };
}

interface Scored {
  score: number;
  showId: number;
  liked: boolean;
}

function ndcgOf(scored: readonly Scored[]): number {
  const ranked = scored.toSorted((left, right) => right.score - left.score || left.showId - right.showId);
  const found = ranked
    .slice(0, cutoff)
    .reduce((sum, { liked }, place) => sum + (liked ? discountedGain(place + 1) : 0), 0);
  return found / idealGain(Math.min(cutoff, scored.filter(({ liked }) => liked).length));
}

/** 1 when there was no show that she did not come to like. */
function aucOf(scored: readonly Scored[]): number {
  if (scored.every(({ liked }) => liked)) return 1;
  return areaUnderCurve(
    scored.map(({ score }) => score),
    scored.map(({ liked }) => Number(liked)),
  );
}
