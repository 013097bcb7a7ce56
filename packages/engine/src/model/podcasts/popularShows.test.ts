import { expect, test } from "vitest";
import { PodcastCounts } from "./podcastCounts.ts";
import { podcastProfile } from "./podcastProfile.ts";
import { PopularShows } from "./popularShows.ts";
import { did, episodeOf, itemOf, shows } from "./shows.fixture.ts";

test("goes by how many listeners liked a show, not by how many episodes they heard; the same for everybody", () => {
  const counts = new PodcastCounts();
  const once = podcastProfile([did(episodeOf(100, 1), 1)], itemOf);
  const often = podcastProfile(
    [1, 2, 3].map((episode) => did(episodeOf(101, episode), episode)),
    itemOf,
  );
  for (const profile of [once, once, often]) counts.add(profile);
  const score = new PopularShows(counts.arrays(shows)).scorerFor();
  expect(shows.slice(0, 3).map(score)).toEqual([2, 1, 0]);
  expect(score({ showId: 9_999 })).toBe(0);
});
