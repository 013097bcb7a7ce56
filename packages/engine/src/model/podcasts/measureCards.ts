import type { PodcastTest } from "./measurePodcasts.ts";
import { impressionDays, profilesAt, succeeds, successesOf, type PodcastHistory } from "./podcastExamples.ts";
import type { ShowScorer } from "./podcasts.ts";

const dayMs = 24 * 60 * 60_000;

/** A card of a show that was new to the listener who looked at it. */
export interface JudgedCard {
  score: number;
  /** whether she followed the show, or finished an episode of it, within seven days */
  outcome: boolean;
}

/**
 * Scores every card of a new show that a listener looked at after the cut, and early enough for its outcome to be known.
 *
 * @param history what she did before the cut and up to the end of the test
 */
export function* judgeCards(
  scorer: ShowScorer,
  history: PodcastHistory,
  { shows, itemOf, cutAt, days }: PodcastTest,
): Generator<JudgedCard> {
  const until = cutAt + (days - impressionDays) * dayMs;
  const moments = history.impressions
    .filter(({ seenAt }) => seenAt >= cutAt && seenAt < until)
    .map(({ showId, seenAt, localHour }) => ({ at: seenAt, localHour, showId }));
  if (moments.length === 0) return;
  const successes = successesOf(history, itemOf);
  for (const { moment, profile } of profilesAt(history.interactions, moments, itemOf)) {
    const show = shows.find(({ showId }) => showId === moment.showId);
    if (!show || profile.knownShows.has(show.showId)) continue;
    const score = scorer.scorerFor(profile, moment.localHour)(show);
    yield { score, outcome: succeeds(successes.get(show.showId), moment.at, impressionDays) };
  }
}
