import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { rankingFeatureCount, rankingSchemaHash, type ItemId, type ListenerId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { fitRanker } from "@segue/engine/model";
import type { ServingModels } from "@segue/engine/prediction";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordFeedback } from "../data/recordFeedback.ts";
import { idAt } from "../data/testing/feedbackWorld.ts";
import { ensureFirstPolicy } from "../decision/ensureFirstPolicy.ts";
import { decideHome } from "./decideHome.ts";
import { readListenerTaste } from "./listenerTaste.ts";
import { lookAhead, outlookFor, type Outlook } from "./outlook.ts";
import { addListener, addPlays, contextOf, homeWorld, now, type HomeWorld } from "./testing/homeWorld.ts";
import { sceneModels } from "./testing/sceneModels.ts";

let db: TestDatabase;
let world: HomeWorld;
let models: ServingModels;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  models = { ...sceneModels(world), ranker: drawnRanker() };
});
afterAll(async () => db.drop());

/** A ranker that has learnt nothing that makes sense, and tells items apart. */
function drawnRanker() {
  const random = seededRandom("ranker");
  const rowCount = 400;
  const values = Float32Array.from({ length: rowCount * rankingFeatureCount }, random);
  const outcome = () => Uint8Array.from({ length: rowCount }, () => Number(random() < 0.3));
  const rows = {
    table: { rowCount, featureCount: rankingFeatureCount, values },
    outcomes: { listen: outcome(), skip: outcome() },
  };
  return fitRanker({ schemaHash: rankingSchemaHash, train: rows, calibrate: rows });
}

const trackOf = (scene: number, at: number): ItemId => world.tracks[scene]?.[0]?.[at] ?? (0 as ItemId);

/** Somebody with some plays who was at Home before. */
async function visitor(name: string): Promise<ListenerId> {
  const listenerId = await addListener(db, name);
  const plays = Array.from({ length: 30 }, (_, at) => ({ itemId: trackOf(at % 2, at % 3), daysAgo: at + 1 }));
  await addPlays(db, listenerId, plays);
  await decided(listenerId, null);
  return listenerId;
}

async function decided(listenerId: ListenerId, ahead: Outlook | null) {
  const ctx = contextOf(db, listenerId, Math.random);
  const known = await readListenerTaste(ctx, listenerId, now);
  const policy = await ensureFirstPolicy({ ctx });
  const home = decideHome({ known, models, policy, ahead, random: seededRandom("home") });
  return { home, known };
}

test("a Home that was looked ahead to is the one that is decided without, to the last bit", async () => {
  const listenerId = await visitor("same");
  const ahead = await lookAhead(db, { listenerId, at: now, models });
  const { home, known } = await decided(listenerId, ahead);
  expect(outlookFor(known, models, ahead)).toBe(ahead);
  expect(home).toEqual((await decided(listenerId, null)).home);
  expect(home.foretold?.size).toBeGreaterThan(10);
});

test("what happened meanwhile, another moment, hour or model leaves it aside", async () => {
  const listenerId = await visitor("changing");
  const ahead = await lookAhead(db, { listenerId, at: now, models });
  const before = await decided(listenerId, null);
  for (const change of [{ at: now + 1 }, { localHour: (before.known.localHour + 1) % 24 }]) {
    expect(outlookFor({ ...before.known, ...change }, models, ahead)).not.toBe(ahead);
  }
  expect(outlookFor(before.known, { ...models, ranker: null }, ahead).forecast).toBeNull();
  await addPlays(db, listenerId, [{ itemId: trackOf(1, 1), daysAgo: 0.01 }]);
  const after = await decided(listenerId, ahead);
  expect(outlookFor(after.known, models, ahead)).not.toBe(ahead);
  expect(after.home).toEqual((await decided(listenerId, null)).home);
  expect(after.home.vector).not.toEqual(before.home.vector);
});

test("nothing is looked ahead to for whom nobody knows here, nor after a play that this server has taken in", async () => {
  const unknown = await addListener(db, "unknown");
  expect(await lookAhead(db, { listenerId: unknown, at: now, models })).toBeNull();
  const listenerId = await visitor("player");
  expect(await lookAhead(db, { listenerId, at: now, models })).not.toBeNull();
  const play = { id: idAt(now - 200_000), kind: "item.played", itemId: trackOf(1, 1), msPlayed: 180_000 };
  const heard = { durationMs: 180_000, positionMs: 180_000, endReason: "trackdone" };
  const ctx = contextOf(db, listenerId, Math.random);
  const { stored } = await recordFeedback({ ctx, input: { sentAt: now, events: [{ ...play, ...heard }] } });
  expect(stored).toBe(1);
  expect(await lookAhead(db, { listenerId, at: now, models })).toBeNull();
});

test("where looking ahead fails, the Home is decided, and fails, as without", async () => {
  const listenerId = await visitor("failing");
  const other = { ...models, ranker: models.ranker && Object.assign(drawnRanker(), { schemaHash: "another" }) };
  expect(await lookAhead(db, { listenerId, at: now, models: other })).toBeNull();
});
