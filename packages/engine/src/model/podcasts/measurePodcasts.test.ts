import { expect, test } from "vitest";
import { judgeCards } from "./measureCards.ts";
import { measureShows } from "./measurePodcasts.ts";
import { dayAt, did, episodeOf, itemOf, shows, trackOfGenre } from "./shows.fixture.ts";

const scorer = { scorerFor: () => (show: { showId: number }) => show.showId };
const later = { shows, itemOf, cutAt: dayAt(10), days: 28 };
const known = did(episodeOf(119, 1), 1);
const historyOf = (interactions: Parameters<typeof did>[]) => ({
  interactions: [known, ...interactions.map((given) => did(...given))],
  impressions: [
    { showId: 119, seenAt: dayAt(12), localHour: 9 },
    { showId: 117, seenAt: dayAt(5), localHour: 9 },
    { showId: 117, seenAt: dayAt(12), localHour: 9 },
    { showId: 116, seenAt: dayAt(13), localHour: 9 },
    { showId: 115, seenAt: dayAt(33), localHour: 9 },
  ],
});

test("ranks what was new at the cut and looks up what she came to like", () => {
  // Of 100 … 118 the scorer puts 118 first and 117 second.
  const found = measureShows(scorer, historyOf([[episodeOf(117, 1), 12]]), later);
  expect(found).toEqual({ ndcg: 1 / Math.log2(3), auc: 17 / 18 });
});

test("nothing liked after the cut is nothing to measure, nor is what was known before", () => {
  expect(measureShows(scorer, historyOf([[trackOfGenre(11), 12]]), later)).toBeNull();
  expect(measureShows(scorer, historyOf([[episodeOf(119, 2), 12]]), later)).toBeNull();
  expect(measureShows(scorer, historyOf([[episodeOf(117, 2), 40]]), later)).toBeNull();
});

test("judges the cards of new shows after the cut whose outcome is known", () => {
  const cards = [...judgeCards(scorer, historyOf([[episodeOf(117, 1), 14]]), later)];
  expect(cards).toEqual([
    { score: 117, outcome: true },
    { score: 116, outcome: false },
  ]);
});
