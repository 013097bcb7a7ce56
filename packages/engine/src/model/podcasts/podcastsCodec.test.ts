import { expect, test } from "vitest";
import { decodeModel, encodeModel } from "../encodeModel.ts";
import { PodcastCounts } from "./podcastCounts.ts";
import { podcastFeatureCount } from "./podcastFeatures.ts";
import { podcastProfile } from "./podcastProfile.ts";
import { Podcasts } from "./podcasts.ts";
import { itemOf, lovers, shows } from "./shows.fixture.ts";

test("a model comes back from its file and answers the same", () => {
  const counts = new PodcastCounts();
  const profiles = lovers(8).map(({ interactions }) => podcastProfile(interactions, itemOf));
  for (const profile of profiles) counts.add(profile);
  const weights = Float64Array.from({ length: podcastFeatureCount }, (_, at) => 1 / (at + 3));
  const model = new Podcasts({ weights, background: counts.arrays(shows) });
  const back = decodeModel(encodeModel(model)) as Podcasts;
  expect(encodeModel(back)).toEqual(encodeModel(model));
  for (const show of shows) {
    expect(back.scorerFor(profiles[0], 9)(show)).toBe(model.scorerFor(profiles[0], 9)(show));
  }
});
