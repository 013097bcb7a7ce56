import { insertHome, insertImpressions, readTrainingSnapshot } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { rankingSchema, timeOrderedId, type ItemId, type ListenerId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { encodeModel, type Ranker } from "@segue/engine/model";
import { plainKernels } from "@segue/kernels";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureFirstPolicy } from "../../decision/ensureFirstPolicy.ts";
import {
  addListener,
  addPlays,
  contextOf,
  homeWorld,
  now,
  type HomeWorld,
  type Play,
} from "../../prediction/testing/homeWorld.ts";
import { readTrainingData, type TrainingData } from "../training/readTrainingData.ts";
import type { ModelInsight } from "./family.ts";
import { rankerFamily } from "./ranker.ts";

const dayMs = 24 * 60 * 60_000;
const fans = 80;
/** six Homes before the cut, which is four weeks before the newest play, and two after it */
const homeDays = [62, 58, 54, 50, 46, 42, 20, 8];
const cardsOfHome = 10;
let db: TestDatabase;
let world: HomeWorld;
let data: TrainingData;
const random = seededRandom("homes");

async function read(): Promise<TrainingData> {
  const nothing = async () => undefined;
  const live = { models: nothing, trials: nothing };
  return readTrainingData({ db, snapshot: await readTrainingSnapshot(db), kernels: plainKernels, live });
}

/** What a fan heard of her scene before the first Home, two artists of it above all. */
function earlierPlays(fan: number): Play[] {
  const artists = world.tracks[fan % 2] ?? [];
  return Array.from({ length: 50 }, (_, at) => {
    const tracks = artists[at % 3 === 0 ? at % artists.length : fan % artists.length] ?? [];
    return { itemId: tracks[at % tracks.length] ?? (0 as ItemId), daysAgo: 66 + at * 2.2 };
  });
}

/** Serves and looks at a Home of tracks of both scenes. @returns what she played of it: mostly what is of her own */
async function look(listenerId: ListenerId, fan: number, daysAgo: number): Promise<Play[]> {
  const servedAt = now - daysAgo * dayMs;
  const newId = () =>
    timeOrderedId(
      servedAt,
      Uint8Array.from({ length: 10 }, () => Math.floor(random() * 256)),
    );
  const scenes = Array.from({ length: cardsOfHome }, (_, at) => (at + Math.floor(random() * 2)) % 2);
  const itemIds = scenes.map(
    (scene, at) => world.tracks[scene]?.[(at + fan + daysAgo) % 15]?.[at % 4] ?? (0 as ItemId),
  );
  const slate = {
    id: newId(),
    shelf: "made-for-you",
    title: "Made for you",
    itemIds,
    sources: itemIds.map(() => "popular"),
    scores: itemIds.map(() => 1),
    propensities: itemIds.map(() => 0.1),
    cardVectors: null,
    traces: [],
    pool: null,
    orderPropensity: null,
  };
  const { version } = await ensureFirstPolicy({ ctx: contextOf(db, listenerId, random) });
  const facts = {
    modelVersions: {},
    requestedDial: 0.5,
    appliedDial: 0.5,
    localHour: 9,
    schemaHash: "none",
    vector: [],
  };
  const home = { id: newId(), listenerId, servedAt: new Date(servedAt), policyVersionId: version, ...facts };
  await insertHome(db, { ...home, latencyMicros: 0, mode: "online", cardSchemaHash: null, slates: [slate] });
  const seenAt = new Date(servedAt + 5_000);
  await insertImpressions(
    db,
    itemIds.map((_, at) => ({ slateId: slate.id, rank: at + 1, seenAt })),
  );
  return itemIds.flatMap((itemId, at): Play[] => {
    const isPlayed = random() < (scenes[at] === fan % 2 ? 0.6 : 0.05);
    const startedAt = servedAt + 5_000 + at * 240_000;
    const link = { slateId: slate.id, sourceShelf: slate.shelf };
    return isPlayed ? [{ itemId, daysAgo: (now - startedAt) / dayMs, facts: link }] : [];
  });
}

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  for (let fan = 0; fan < fans; fan++) {
    const listenerId = await addListener(db, `fan ${fan}`);
    const plays = earlierPlays(fan);
    for (const days of homeDays) plays.push(...(await look(listenerId, fan, days)));
    await addPlays(db, listenerId, plays);
  }
  data = await read();
});
afterAll(async () => db.drop());

/** The likeliest comes first, every word is of a known feature, and what is said adds up to the same order of chances. */
function expectExplained(insight: ModelInsight | undefined, cards: number): void {
  if (!insight) throw new Error("nothing was explained");
  const { importance, examples } = insight;
  expect(importance.rows).toBe(cards);
  const losses = importance.features.map(({ loss }) => loss);
  expect(losses).toEqual(losses.toSorted((a, b) => b - a));
  expect(losses[0]).toBeGreaterThan(0);
  const names = new Set(rankingSchema.map(({ name }) => name));
  for (const { feature } of [...importance.features, ...examples.flatMap((one) => one.features)]) {
    expect(names).toContain(feature);
  }
  const scores = examples.map(({ base, features, rest }) =>
    features.reduce((sum, { adds }) => sum + adds, base + rest),
  );
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  const chances = examples.map(({ chance }) => chance);
  expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  expect(new Set(examples.map(({ base }) => base)).size).toBe(1);
}

test("learns on the past whom a scene pleases, and holds on later Homes: better than any rule, and calibrated", async () => {
  if (!data.split) throw new Error("the log has no time");
  const ranker = await rankerFamily.fit(data.split.past, new Map());
  const found = ranker && (await rankerFamily.evaluate(ranker, data.split, new Map()));
  if (!found?.baseline) throw new Error("nothing was measured");
  const { metrics, baseline, byListener } = found;
  expect(metrics["cards"]).toBe(fans * 2 * cardsOfHome);
  expect(byListener.size).toBe(fans);
  expect(metrics["log loss"]).toBeLessThan(0.95 * (baseline.metrics["log loss"] ?? 0));
  expect(metrics["log loss"]).toBeLessThan(baseline.metrics["log loss, rate by item"] ?? 0);
  expect(metrics["area under curve"]).toBeGreaterThan(0.7);
  expect(metrics["calibration error"]).toBeLessThan(0.12);
  expectExplained(found.insight, metrics["cards"] ?? 0);
  const mean = [...byListener.values()].reduce((sum, loss) => sum + loss, 0) / fans;
  expect(mean).toBeCloseTo(metrics["log loss"] ?? 0, 2);
});

test("the same log gives the same bytes, whether its rows were made for a trial before or all at once", async () => {
  const fit = async (from: TrainingData) => encodeModel((await rankerFamily.fit(from.all, new Map())) as Ranker);
  expect(await fit(await read())).toEqual(await fit(data));
});

test("without Homes before a moment there is nothing to learn", async () => {
  const fresh = await testDatabase();
  try {
    const nothing = async () => undefined;
    const live = { models: nothing, trials: nothing };
    const snapshot = await readTrainingSnapshot(fresh);
    const { all } = await readTrainingData({ db: fresh, snapshot, kernels: plainKernels, live });
    expect(await rankerFamily.fit(all, new Map())).toBeNull();
  } finally {
    await fresh.drop();
  }
});
