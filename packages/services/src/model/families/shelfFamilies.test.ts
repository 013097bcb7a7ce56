import { readTrainingSnapshot } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { encodeModel } from "@segue/engine/model";
import { plainKernels } from "@segue/kernels";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addListener, addPlays, homeWorld, type HomeWorld, type Play } from "../../prediction/testing/homeWorld.ts";
import { readTrainingData, type TrainingData } from "../training/readTrainingData.ts";
import type { ModelFamily } from "./family.ts";
import { playlistsFamily } from "./playlists.ts";
import { podcastsFamily } from "./podcasts.ts";
import { shortcutsFamily } from "./shortcuts.ts";

const families: readonly ModelFamily[] = [shortcutsFamily, podcastsFamily, playlistsFamily];
const fans = 30;
let db: TestDatabase;
let empty: TestDatabase;
let data: TrainingData;

async function read(from: TestDatabase): Promise<TrainingData> {
  const nothing = async () => undefined;
  const live = { models: nothing, trials: nothing };
  return readTrainingData({ db: from, snapshot: await readTrainingSnapshot(from), kernels: plainKernels, live });
}

/** Half a year of one fan: mornings the first artists of her scene, evenings the others; now and then an episode. */
function fanPlays(world: HomeWorld, fan: number): Play[] {
  const artists = world.tracks[fan % 2];
  const music = Array.from({ length: 180 }, (_, daysAgo): Play => {
    const isMorning = daysAgo % 2 === 0;
    const artist = (isMorning ? 0 : 7) + ((daysAgo * 7 + fan) % 5);
    const itemId = artists[artist][(daysAgo >> 1) % 4];
    return { itemId, daysAgo: daysAgo + (isMorning ? 0.5 : 0.1), facts: { localHour: isMorning ? 8 : 19 } };
  });
  const facts = { msPlayed: 3_600_000, durationMs: 3_600_000 };
  const episodes = [120 - 3 * fan, 45 - fan].map((daysAgo, at) => {
    return { itemId: world.episodes[(fan + at) % 2][0], daysAgo, facts };
  });
  return [...music, ...episodes].filter(({ daysAgo }) => daysAgo > 0);
}

beforeAll(async () => {
  [db, empty] = await Promise.all([testDatabase(), testDatabase()]);
  const world = await homeWorld(db);
  for (let fan = 0; fan < fans; fan++) await addPlays(db, await addListener(db, `fan ${fan}`), fanPlays(world, fan));
  data = await read(db);
});
afterAll(async () => Promise.all([db.drop(), empty.drop()]));

test.each(families)("$name: learns from the window alone, the same every time", async (family) => {
  const model = await family.fit(data.all, new Map());
  expect(model).not.toBeNull();
  if (!model) return;
  const again = await family.fit((await read(db)).all, new Map());
  expect(again && encodeModel(again)).toEqual(encodeModel(model));
});

test.each(families)("$name: is measured by what its gate compares, beside the trivial rule", async (family) => {
  if (!data.split) throw new Error("the log has no time");
  const model = await family.fit(data.split.past, new Map());
  if (!model) throw new Error("nothing was learnt");
  const found = await family.evaluate(model, data.split, new Map());
  const { metric } = family.gate;
  expect(found?.listeners).toBe(found?.byListener.size);
  expect(found?.listeners).toBeGreaterThan(0);
  for (const metrics of [found?.metrics, found?.baseline?.metrics]) {
    expect(Object.values(metrics ?? {}).every(Number.isFinite)).toBe(true);
    expect(metrics?.[metric]).toBeLessThanOrEqual(1);
  }
  for (const [row, value] of found?.byListener ?? []) {
    expect(row).toBeLessThan(fans);
    expect(value >= 0 && value <= 1).toBe(true);
  }
});

test("shortcuts find the hours that the log is made of better than any trivial rule", async () => {
  if (!data.split) throw new Error("the log has no time");
  const model = await shortcutsFamily.fit(data.split.past, new Map());
  const found = model && (await shortcutsFamily.evaluate(model, data.split, new Map()));
  expect(found?.metrics["ndcg@6"]).toBeGreaterThan(found?.baseline?.metrics["ndcg@6"] ?? 1);
});

test.each(families)("$name: an empty log teaches nothing", async (family) => {
  expect(await family.fit((await read(empty)).all, new Map())).toBeNull();
});
