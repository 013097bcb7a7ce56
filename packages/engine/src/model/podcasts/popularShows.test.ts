import { expect, test } from "vitest";
import { PopularShows } from "./popularShows.ts";
import { did, episodeOf, itemOf, shows } from "./shows.fixture.ts";

test("goes by how many listeners liked a show, not by how many episodes they heard", () => {
  const once = { interactions: [did(episodeOf(100, 1), 1)], impressions: [] };
  const often = { interactions: [1, 2, 3].map((episode) => did(episodeOf(101, episode), episode)), impressions: [] };
  const score = new PopularShows([once, once, often], itemOf).scorerFor();
  expect(shows.slice(0, 3).map(score)).toEqual([2, 1, 0]);
});
