import { expect, test } from "vitest";
import { backgroundOf, PodcastCounts } from "./podcastCounts.ts";
import { podcastFeatureCount, podcastFeatures, PodcastListener } from "./podcastFeatures.ts";
import { podcastProfile } from "./podcastProfile.ts";
import { did, episodeOf, itemOf, lovers, shows, trackOfGenre } from "./shows.fixture.ts";

const counts = new PodcastCounts();
for (const { interactions } of lovers(40)) counts.add(podcastProfile(interactions, itemOf));
const background = backgroundOf(counts.arrays(shows));
type FeatureName = (typeof podcastFeatures)[number]["name"];

function featuresOf(interactions: Parameters<typeof podcastProfile>[0], show: (typeof shows)[number], hour = 12) {
  const out = new Float64Array(podcastFeatureCount);
  new PodcastListener(podcastProfile(interactions, itemOf), background, hour).write(show, { out, at: 0 });
  return Object.fromEntries(podcastFeatures.map(({ name }, at) => [name, out[at]])) as Record<FeatureName, number>;
}

const [ofTopic1, ofTopic2] = shows;

test("every feature has a name of its own, and is finite for who did nothing and for a show that nobody knows", () => {
  expect(new Set(podcastFeatures.map(({ name }) => name)).size).toBe(podcastFeatureCount);
  for (const show of [ofTopic1, { showId: 9_999, topics: [] }, { showId: 9_999, topics: [77] }]) {
    expect(Object.values(featuresOf([], show)).every(Number.isFinite)).toBe(true);
  }
});

test("music leans to the topics of those who hear it", () => {
  const music = [1, 2, 3].map((day) => did(trackOfGenre(11), day));
  expect(featuresOf(music, ofTopic1).musicTopic).toBeGreaterThan(0);
  expect(featuresOf(music, ofTopic2).musicTopic).toBeLessThan(0);
});

test("a topic that she hears and finishes stands out", () => {
  const episodes = [104, 106, 108].map((showId, day) => did(episodeOf(showId, 1), day));
  expect(featuresOf(episodes, ofTopic1).topicShare).toBeGreaterThan(featuresOf(episodes, ofTopic2).topicShare);
  expect(featuresOf(episodes, ofTopic1).topicFinish).toBeGreaterThan(0);
  expect(featuresOf(episodes, ofTopic1).likedShows).toBeCloseTo(Math.log(4), 9);
});

test("podcasts of the morning stand out in the morning", () => {
  const days = [1, 2, 3, 4, 5, 6, 7, 8];
  const mornings = days.map((day) => did(episodeOf(104, day), day, { localHour: 7 }));
  const evenings = days.map((day) => did(trackOfGenre(11), day, { localHour: 20 }));
  const atHour = (hour: number) => featuresOf([...mornings, ...evenings], ofTopic1, hour).spokenAtHour;
  expect(atHour(7)).toBeGreaterThan(0);
  expect(atHour(20)).toBeLessThan(0);
});

test("a cold show deserves what its topic's shows deserve", () => {
  const cold = featuresOf([], { showId: 9_999, topics: [1] });
  expect(cold.popularity).toBeCloseTo(Math.log1p(0.5 * background.meanLikersOf([1])), 9);
});
