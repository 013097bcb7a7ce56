import { expect, test } from "vitest";
import { rankingFeatureCount, rankingSchemaHash, type ItemId } from "../../data/index.ts";
import { seededRandom } from "../../math/index.ts";
import { fitRanker } from "../../model/index.ts";
import { catalogue, models, now, play, trackOf } from "../testing/smallWorld.ts";
import { cardChances, readsOurFeatures } from "./cardChances.ts";
import { ListenerTimeline } from "./listenerTimeline.ts";

function drawnRows(seed: string) {
  const random = seededRandom(seed);
  const rowCount = 400;
  const table = {
    rowCount,
    featureCount: rankingFeatureCount,
    values: Float32Array.from({ length: rowCount * rankingFeatureCount }, random),
  };
  const outcome = () => Uint8Array.from({ length: rowCount }, () => Number(random() < 0.3));
  return { table, outcomes: { listen: outcome(), skip: outcome() } };
}

const fit = (schemaHash: string) => fitRanker({ schemaHash, train: drawnRows("train"), calibrate: drawnRows("later") });
const ranker = fit(rankingSchemaHash);
const listener = new ListenerTimeline({ interactions: [play(trackOf(1, 0), 1)], cards: [], catalogue }).at(
  { at: now, localHour: 9 },
  models,
);

test("every item once with both chances, alone or among others the same; unknown items have none", () => {
  const [a, b] = [trackOf(1, 0), trackOf(15, 0)];
  const chances = cardChances(ranker, listener, [a, b, a, 9_999 as ItemId]);
  expect([...chances.keys()]).toEqual([a, b]);
  expect(cardChances(ranker, listener, [b]).get(b)).toEqual(chances.get(b));
  expect([...chances.values()].map(({ isDiscovery }) => isDiscovery)).toEqual([false, true]);
  for (const { listen, skip } of chances.values()) {
    for (const chance of [listen, skip]) {
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
  }
});

test("a ranker that learnt from other features is refused", () => {
  const other = fit("0123456789abcdef");
  expect([ranker, other].map(readsOurFeatures)).toEqual([true, false]);
  expect(() => cardChances(other, listener, [])).toThrow("the ranker reads schema 0123456789abcdef");
});
