import { expect, test } from "vitest";
import { seenShows } from "./measureCards.ts";
import { measureShows, showsToFind } from "./measurePodcasts.ts";
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

const found = (history: ReturnType<typeof historyOf>) => {
  const toFind = showsToFind(history, later);
  return toFind && measureShows(scorer, toFind);
};

test("ranks what was new at the cut and looks up what she came to like", () => {
  // Of 100 … 118 the scorer puts 118 first and 117 second.
  expect(found(historyOf([[episodeOf(117, 1), 12]]))).toEqual({ ndcg: 1 / Math.log2(3), auc: 17 / 18 });
});

test("nothing liked after the cut is nothing to measure, nor is what was known before", () => {
  expect(found(historyOf([[trackOfGenre(11), 12]]))).toBeNull();
  expect(found(historyOf([[episodeOf(119, 2), 12]]))).toBeNull();
  expect(found(historyOf([[episodeOf(117, 2), 40]]))).toBeNull();
});

test("judges the cards of new shows after the cut whose outcome is known", () => {
  const cards = [...seenShows(historyOf([[episodeOf(117, 1), 14]]), later)];
  expect(cards.map(({ show, localHour, outcome }) => [show.showId, localHour, outcome])).toEqual([
    [117, 9, true],
    [116, 9, false],
  ]);
});
