import { readTrainingSnapshot } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ListenerId } from "@segue/engine/data";
import { encodeModel, TasteClusters, type ContentTower, type StoredModel } from "@segue/engine/model";
import { createKernels, type Kernels } from "@segue/kernels";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addListener, addPlays, homeWorld, type HomeWorld, type Play } from "../../prediction/testing/homeWorld.ts";
import { readTrainingData, type TrainingData } from "../training/readTrainingData.ts";
import type { TrainingWindow } from "../training/trainingWindow.ts";
import { alsFamily } from "./als.ts";
import { clustersFamily, mainClusterOfRows } from "./clusters.ts";
import { contentFamily } from "./content.ts";
import type { ModelFamily } from "./family.ts";

const fans = 40;
const families: readonly ModelFamily[] = [clustersFamily, contentFamily("tracks"), contentFamily("artists")];
let db: TestDatabase;
let kernels: Kernels;
let world: HomeWorld;
let data: TrainingData;
const listenerIds: ListenerId[] = [];

async function read(live: () => Promise<StoredModel | undefined> = async () => undefined): Promise<TrainingData> {
  const snapshot = await readTrainingSnapshot(db);
  return readTrainingData({ db, snapshot, kernels, live: { models: live, trials: live } });
}

/**
 * Two months of a fan: half of her scene's artists, other ones for every fan, and in the last days those that come next. The last
 * track of every artist is heard by nobody.
 */
function fanPlays(fan: number): Play[] {
  const artists = world.tracks[fan % 2] ?? [];
  const known = Math.floor(artists.length / 2);
  return Array.from({ length: 60 }, (_, at): Play => {
    const artist = at < 50 ? at % known : known + (at % 2);
    const tracks = artists[(fan + artist) % artists.length] ?? [];
    return {
      itemId: tracks[(at + fan) % (tracks.length - 1)],
      daysAgo: 60 - at,
      facts: { localHour: fan % 2 ? 23 : 8 },
    };
  });
}

async function fittedOn(window: TrainingWindow): Promise<Map<string, StoredModel>> {
  const fitted = new Map<string, StoredModel>();
  for (const family of [alsFamily("tracks"), alsFamily("artists"), ...families]) {
    const model = await family.fit(window, fitted);
    if (model) fitted.set(family.name, model);
  }
  return fitted;
}

beforeAll(async () => {
  [db, kernels] = await Promise.all([testDatabase(), createKernels({ threads: 1 })]);
  world = await homeWorld(db);
  for (let fan = 0; fan < fans; fan++) {
    const listenerId = await addListener(db, `fan ${fan}`);
    listenerIds.push(listenerId);
    await addPlays(db, listenerId, fanPlays(fan));
  }
  data = await read();
});
afterAll(async () => {
  kernels.close();
  await db.drop();
});

test("what is learnt from factors is the same every time, and nothing without them", async () => {
  const [one, other] = [await fittedOn(data.all), await fittedOn((await read()).all)];
  for (const family of families) {
    const [first, second] = [one.get(family.name), other.get(family.name)];
    expect(first && encodeModel(first)).toEqual(second && encodeModel(second));
    expect(first).toBeDefined();
    expect(await family.fit(data.all, new Map())).toBeNull();
  }
});

test("every family is measured by what its gate compares, beside a trivial rule and by listener", async () => {
  if (!data.split) throw new Error("the log has no time");
  const fitted = await fittedOn(data.split.past);
  for (const family of families) {
    const model = fitted.get(family.name);
    const found = model && (await family.evaluate(model, data.split, fitted));
    const { metric } = family.gate;
    expect(found?.listeners).toBe(found?.byListener.size);
    expect(Number.isFinite(found?.metrics[metric])).toBe(true);
    expect(Number.isFinite(found?.baseline?.metrics[metric])).toBe(true);
    // Towers of other factors have nothing to say here.
    const elsewhere = model && (await family.evaluate(model, data.split, await fittedOn(data.all)));
    expect(family.kind === "content" ? elsewhere : null).toBeNull();
  }
});

test("listeners of two scenes are in clusters of their own, by the row of every matrix", async () => {
  const clusters = (await fittedOn(data.all)).get("clusters-artists") as TasteClusters;
  const rows = mainClusterOfRows(clusters, data.all);
  expect(rows.length).toBe(fans);
  const clusterOf = listenerIds.map((listenerId) => rows[data.all.rowOf(listenerId)]);
  const scenes = [0, 1].map((scene) => new Set(clusterOf.filter((_, fan) => fan % 2 === scene)));
  for (const cluster of scenes[0] ?? []) expect(scenes[1]).not.toContain(cluster);
  const [place = -1] = rows;
  expect(place).toBeGreaterThanOrEqual(0);
  expect(clusters.labels[place]?.length).toBeGreaterThan(0);
});

test("clusters keep the ids of the version that is live", async () => {
  const first = (await fittedOn(data.all)).get("clusters-artists") as TasteClusters;
  const { itemIds, clusterOf, labels, centroids } = first;
  const ids = first.ids.map((id) => id + 100);
  const renamed = new TasteClusters({ itemIds, clusterOf, ids, labels, centroids });
  const later = await read(async () => renamed);
  const second = (await fittedOn(later.all)).get("clusters-artists") as TasteClusters;
  expect(second.idOfItems()).toEqual(renamed.idOfItems());
});

test("tracks that nobody heard have factors, those that somebody heard have not", async () => {
  const tower = (await fittedOn(data.all)).get("content-tracks") as ContentTower;
  const unheard = world.tracks.flatMap((scene) => scene.map((tracks) => tracks.at(-1) ?? -1));
  for (const itemId of unheard) expect(tower.itemIds).toContain(itemId);
  const { itemIds } = data.all.matrix("tracks");
  expect(tower.itemIds.filter((itemId) => itemIds.includes(itemId))).toEqual(new Int32Array());
});
