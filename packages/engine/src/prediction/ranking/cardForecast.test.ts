import { expect, test } from "vitest";
import { rankingFeatureCount, rankingSchemaHash, type ItemId } from "../../data/index.ts";
import { seededRandom } from "../../math/index.ts";
import { fitRanker } from "../../model/index.ts";
import { catalogue, models, now, play, trackOf } from "../testing/smallWorld.ts";
import { CardForecast, readsOurFeatures } from "./cardForecast.ts";
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

test("every item once with its chance, alone or among others, earlier or later the same; unknown items have none", () => {
  const [a, b] = [trackOf(1, 0), trackOf(15, 0)];
  const forecast = new CardForecast(ranker, listener);
  const chances = forecast.chancesOf([a, b, a, 9_999 as ItemId]);
  expect([...chances.keys()]).toEqual([a, b]);
  expect(new CardForecast(ranker, listener).chancesOf([b]).get(b)).toEqual(chances.get(b));
  expect(forecast.chancesOf([trackOf(2, 0), b]).get(b)).toEqual(chances.get(b));
  expect([a, b].map((itemId) => chances.get(itemId)?.isDiscovery)).toEqual([false, true]);
  expect([...forecast.chancesOf([trackOf(2, 0)]).keys()]).toEqual([trackOf(2, 0)]);
});

test("what is told of a shown card follows to the last bit from the row that is told with it", () => {
  const items = [trackOf(1, 0), trackOf(15, 0), trackOf(7, 2)];
  const forecast = new CardForecast(ranker, listener);
  const pooled = forecast.chancesOf(items.slice(1));
  expect(pooled.size).toBe(2);
  for (const [itemId, { listen, skip, row }] of forecast.inFull([...items, 9_999 as ItemId])) {
    const table = { rowCount: 1, featureCount: rankingFeatureCount, values: Float32Array.from(row) };
    expect([listen, skip]).toEqual([ranker.chances("listen", table)[0], ranker.chances("skip", table)[0]]);
    for (const chance of [listen, skip]) expect(chance > 0 && chance < 1).toBe(true);
    expect(pooled.get(itemId)?.listen ?? listen).toBe(listen);
  }
  expect([...forecast.inFull(items).keys()]).toEqual(items);
});

test("a ranker that learnt from other features is refused", () => {
  const other = fit("0123456789abcdef");
  expect([ranker, other].map(readsOurFeatures)).toEqual([true, false]);
  expect(() => new CardForecast(other, listener)).toThrow("the ranker reads schema 0123456789abcdef");
});
