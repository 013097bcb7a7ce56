import { expect, test } from "vitest";
import { backgroundOf, PodcastCounts } from "./podcastCounts.ts";
import { podcastProfile } from "./podcastProfile.ts";
import { did, episodeOf, gaveUp, itemOf, lovers, shows } from "./shows.fixture.ts";

test("counts listeners, not episodes; what nobody knows has none", () => {
  const counts = new PodcastCounts();
  counts.add(
    podcastProfile(
      [1, 2, 3].map((episode) => did(episodeOf(100, episode), episode)),
      itemOf,
    ),
  );
  counts.add(podcastProfile([did(episodeOf(100, 1), 1), did(episodeOf(101, 1), 2, gaveUp)], itemOf));
  const background = backgroundOf(counts.arrays(shows));
  expect([100, 101, 102, 9_999].map((showId) => background.likersOf(showId))).toEqual([2, 0, 0, 0]);
  expect(background.meanLikersOf([1])).toBeCloseTo(0.2, 6);
  expect(background.shareOfTopic(1)).toBeCloseTo(2 / 3, 6);
  expect([background.meanLikersOf([]), background.shareOfTopic(77)]).toEqual([0, 0]);
});

test("the order of listeners does not matter", () => {
  const arraysOf = (histories: ReturnType<typeof lovers>) => {
    const counts = new PodcastCounts();
    for (const { interactions } of histories) counts.add(podcastProfile(interactions, itemOf));
    return counts.arrays(shows.toReversed());
  };
  const [forth, back] = [arraysOf(lovers(6)), arraysOf(lovers(6).toReversed())];
  expect(back.likers).toEqual(forth.likers);
  expect(back.showIds).toEqual(forth.showIds);
  forth.genreTopics.lifts.forEach((lift, at) => expect(back.genreTopics.lifts[at]).toBeCloseTo(lift, 5));
});

test("arrays that do not fit together are refused", () => {
  const arrays = new PodcastCounts().arrays(shows);
  expect(() => backgroundOf({ ...arrays, likers: new Float32Array(3) })).toThrow(
    "shows and likers differ in number: 20 and 3",
  );
});
