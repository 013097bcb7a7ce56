import type { PodcastTest } from "./measurePodcasts.ts";
import type { PodcastShow } from "./podcastCounts.ts";
import { impressionDays, profilesAt, succeeds, successesOf, type PodcastHistory } from "./podcastExamples.ts";
import type { PodcastProfile } from "./podcastProfile.ts";

const dayMs = 24 * 60 * 60_000;

/** A card of a show that was new to the listener who looked at it, with what was known when she did. */
export interface SeenShow {
  /** goes on growing afterwards: read it while it is there */
  profile: PodcastProfile;
  localHour: number;
  show: PodcastShow;
  /** whether she followed the show, or finished an episode of it, within seven days */
  outcome: boolean;
}

/**
 * The cards of new shows that a listener looked at after the cut, and early enough for their outcome to be known.
 *
 * @param history what she did before the cut and up to the end of the test
 */
export function* seenShows(history: PodcastHistory, { shows, itemOf, cutAt, days }: PodcastTest): Generator<SeenShow> {
  const until = cutAt + (days - impressionDays) * dayMs;
  const moments = history.impressions
    .filter(({ seenAt }) => seenAt >= cutAt && seenAt < until)
    .map(({ showId, seenAt, localHour }) => ({ at: seenAt, localHour, showId }));
  if (moments.length === 0) return;
  const successes = successesOf(history, itemOf);
  for (const { moment, profile } of profilesAt(history.interactions, moments, itemOf)) {
    const show = shows.find(({ showId }) => showId === moment.showId);
    if (!show || profile.knownShows.has(show.showId)) continue;
    const outcome = succeeds(successes.get(show.showId), moment.at, impressionDays);
    yield { profile, localHour: moment.localHour, show, outcome };
  }
}
