import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { activeStarts, cardMoments } from "./exampleMoments.ts";
import { dayAt, did, trackOfGenre } from "./shows.fixture.ts";

test("a window counts when she did anything in it, at the hour of her first deed", () => {
  const starts = [0, 28, 56].map(dayAt);
  const interactions = [did(trackOfGenre(11), 3, { localHour: 7 }), did(trackOfGenre(11), 60)];
  const moments = activeStarts({ interactions, impressions: [] }, starts);
  expect(moments.map(({ at, localHour }) => [at, localHour])).toEqual([
    [dayAt(0), 7],
    [dayAt(56), 12],
  ]);
});

/** A card a day for 300 days, each of another show; those of every tenth day were followed the day after. */
const impressions = Array.from({ length: 300 }, (_, day) => ({ showId: day, seenAt: dayAt(day), localHour: 9 }));
const successes = new Map(
  impressions.filter((_, day) => day % 10 === 0).map(({ showId, seenAt }) => [showId, seenAt + 1]),
);
const moments = (cards: number) =>
  cardMoments(
    { interactions: [], impressions },
    { cards, successes, from: dayAt(20), until: dayAt(300), random: seededRandom("cards") },
  );

test("cards with an outcome all count, of the others as many as are wanted, for as many as there are", () => {
  const liked = moments(40).filter(({ showId }) => successes.has(showId!));
  const others = moments(40).filter(({ showId }) => !successes.has(showId!));
  expect(liked.map(({ weight }) => weight)).toEqual(liked.map(() => 1));
  expect(liked.length).toBe(28);
  expect(Math.abs(others.length - 40)).toBeLessThan(20);
  const stands = others.reduce((sum, { weight }) => sum + weight, 0);
  expect(Math.abs(stands - moments(1_000).length + liked.length)).toBeLessThan(120);
});

test("what is older than the windows, or whose outcome is not known yet, is left out", () => {
  const days = moments(1_000).map(({ at }) => at);
  expect(Math.min(...days)).toBe(dayAt(20));
  expect(Math.max(...days)).toBe(dayAt(292));
});
