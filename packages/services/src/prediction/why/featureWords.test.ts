import { rankingFeatureCount, rankingSchema } from "@segue/engine/data";
import { expect, it } from "vitest";
import { wordsOfFeature } from "./featureWords.ts";

it("says in words what every feature is about that a ranker reads", () => {
  const features = [...Array(rankingFeatureCount).keys()];
  const wordless = features.filter((feature) => wordsOfFeature(feature) === rankingSchema[feature]?.name);
  expect(wordless).toEqual([]);
});
