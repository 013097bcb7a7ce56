import { describe, expect, test } from "vitest";
import { seenShows } from "./measureCards.ts";
import { measureShows, showsToFind } from "./measurePodcasts.ts";
import { podcastProfile } from "./podcastProfile.ts";
import { Podcasts } from "./podcasts.ts";
import { podcastsDefaults, PodcastsTrainer, type PodcastsOptions } from "./podcastsTrainer.ts";
import { PopularShows } from "./popularShows.ts";
import { dayAt, did, episodeOf, itemOf, lastDay, lovers, shows, trackOfGenre } from "./shows.fixture.ts";

const cutAt = dayAt(lastDay - 56);
const histories = lovers(120);
const past = histories.map(({ interactions, impressions }) => ({
  interactions: interactions.filter(({ occurredAt }) => occurredAt < cutAt),
  impressions: impressions.filter(({ seenAt }) => seenAt < cutAt),
}));
const fitted = (options: Partial<PodcastsOptions> = {}): Podcasts => {
  const model = new PodcastsTrainer(options).fit({ histories: past, shows, itemOf, until: cutAt });
  if (!model) throw new Error("nothing was learnt");
  return model;
};
const model = fitted();
const later = { shows, itemOf, cutAt, days: 56 };
const chanceOf = (interactions: Parameters<typeof podcastProfile>[0], showId: number): number => {
  const show = shows.find((one) => one.showId === showId) ?? { showId, topics: [1] };
  return model.scorerFor(podcastProfile(interactions, itemOf), 12)(show);
};

describe("who hears music that goes with a topic, and never a podcast", () => {
  const music = [1, 5, 9].map((day) => did(trackOfGenre(11), day));

  test("is likelier to take a show of it than another", () => {
    expect(chanceOf(music, 110)).toBeGreaterThan(1.5 * chanceOf(music, 111));
  });

  test("is offered a show that nobody knows yet before one of another topic", () => {
    expect(chanceOf(music, 9_999)).toBeGreaterThan(chanceOf(music, 101));
  });
});

test("who chose shows of a topic is likelier to take another one of it", () => {
  const chosen = [104, 106, 108].map((showId, at) => did(episodeOf(showId, 1), at));
  expect(chanceOf(chosen, 110)).toBeGreaterThan(1.5 * chanceOf(chosen, 111));
});

test("finds what comes after the cut better than the most popular shows do", () => {
  const popular = new PopularShows(model.arrays);
  const found = histories.flatMap((history) => {
    const toFind = showsToFind(history, later);
    if (!toFind) return [];
    const [own, other] = [measureShows(model, toFind), measureShows(popular, toFind)];
    return [{ ndcg: own.ndcg - other.ndcg, auc: own.auc - other.auc }];
  });
  const mean = (of: "ndcg" | "auc") => found.reduce((sum, one) => sum + one[of], 0) / found.length;
  expect(found.length).toBeGreaterThan(20);
  expect(mean("ndcg")).toBeGreaterThan(0.1);
  expect(mean("auc")).toBeGreaterThan(0.1);
});

test("its chances are those of the cards that were looked at", () => {
  const cards = histories.flatMap((history) =>
    Array.from(seenShows(history, later), ({ profile, localHour, show, outcome }) => {
      return { score: model.scorerFor(profile, localHour)(show), outcome };
    }),
  );
  const outcomes = cards.filter(({ outcome }) => outcome).length;
  const expected = cards.reduce((sum, { score }) => sum + score, 0);
  expect(outcomes).toBeGreaterThan(30);
  expect(Math.abs(expected - outcomes)).toBeLessThan(3 * Math.sqrt(outcomes));
  for (const { score } of cards) expect(score > 0 && score < 1).toBe(true);
});

test("the same histories give the same model; without cards it learns from the windows alone", () => {
  expect(fitted().weights).toEqual(model.weights);
  const unseen = past.map(({ interactions }) => ({ interactions, impressions: [] }));
  const made = new PodcastsTrainer().fit({ histories: unseen, shows, itemOf, until: cutAt });
  expect(made?.weights.every(Number.isFinite)).toBe(true);
  expect(made?.weights).not.toEqual(model.weights);
});

test("nothing to learn from gives no model", () => {
  const fit = (given: typeof past, ofShows = shows) =>
    new PodcastsTrainer().fit({ histories: given, shows: ofShows, itemOf, until: cutAt });
  expect(fit([])).toBeNull();
  expect(fit(past, [])).toBeNull();
  expect(fit([{ interactions: [did(trackOfGenre(11), 300)], impressions: [] }])).toBeNull();
});

test.each([
  [{ windows: 0 }, "windows must be a whole number ≥ 1, not 0"],
  [{ negatives: 2.5 }, "negatives must be a whole number ≥ 1, not 2.5"],
  [{ ridge: -1 }, "ridge must be above 0, not -1"],
])("refuses %j", (bad, message) => {
  expect(() => new PodcastsTrainer({ ...podcastsDefaults, ...bad })).toThrow(message);
});

test("refuses weights that do not fit the features", () => {
  expect(() => new Podcasts({ weights: new Float64Array(3), background: model.arrays })).toThrow(
    "finite weights, not 3",
  );
});
