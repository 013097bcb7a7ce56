import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { AlsModel } from "@segue/engine/model";
import type { ServingModels } from "@segue/engine/prediction";
import { afterAll, beforeAll, expect, it } from "vitest";
import { currentCatalogue } from "../catalogueCache.ts";
import type { ServingCatalogue } from "../servingCatalogue.ts";
import { homeWorld, type HomeWorld } from "../testing/homeWorld.ts";
import { sceneModels } from "../testing/sceneModels.ts";
import { similarItems } from "./similarItems.ts";

let db: TestDatabase;
let world: HomeWorld;
let catalogue: ServingCatalogue;
let models: ServingModels;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  catalogue = await currentCatalogue(db, []);
  models = sceneModels(world);
});
const weightOf = () => 1;
afterAll(async () => db.drop());

function modelOf(side: "tracks" | "artists"): AlsModel {
  const model = models[side];
  if (!model) throw new Error(`no model of ${side}`);
  return model;
}

it("finds artists that the same people hear, and tracks of them, at most two of an artist", () => {
  const [seed = 0] = world.artists[0] ?? [];
  const artists = similarItems(modelOf("artists"), { itemId: seed, far: 0, catalogue, weightOf });
  const nearest = artists.slice(0, 10).map(({ itemId }) => itemId);
  expect(nearest.every((itemId) => (world.artists[0] as number[]).includes(itemId))).toBe(true);
  expect(nearest).not.toContain(seed);
  const track = world.tracks[1]?.[0]?.find((itemId) => modelOf("tracks").indexOf(itemId) !== -1) ?? 0;
  const tracks = similarItems(modelOf("tracks"), { itemId: track, far: 0, catalogue, weightOf });
  const perArtist = Map.groupBy(tracks, ({ itemId }) => catalogue.itemOf(itemId)?.creatorId);
  expect(tracks.length).toBeGreaterThan(5);
  expect(Math.max(...[...perArtist.values()].map((list) => list.length))).toBeLessThanOrEqual(2);
});

it("leaves out what she wants less of", () => {
  const [seed = 0, refused = 0] = world.artists[0] ?? [];
  const ask = (weight: (itemId: number) => number) =>
    similarItems(modelOf("artists"), { itemId: seed, far: 0, catalogue, weightOf: weight }).map(({ itemId }) => itemId);
  expect(ask(weightOf)).toContain(refused);
  expect(ask((itemId) => (itemId === refused ? 0 : 1))).not.toContain(refused);
});

it("leaves out what is not in the catalogue that it is given", () => {
  const [seed = 0, gone = 0] = world.artists[0] ?? [];
  const without = Object.create(catalogue) as ServingCatalogue;
  without.itemOf = (itemId) => (itemId === gone ? undefined : catalogue.itemOf(itemId));
  const found = similarItems(modelOf("artists"), { itemId: seed, far: 0, catalogue: without, weightOf });
  expect(found.length).toBeGreaterThan(5);
  expect(found.some(({ itemId }) => itemId === gone)).toBe(false);
});

it("knows nothing like what the model does not know", () => {
  expect(similarItems(modelOf("artists"), { itemId: world.countedArtist, far: 0, catalogue, weightOf })).toEqual([]);
});
