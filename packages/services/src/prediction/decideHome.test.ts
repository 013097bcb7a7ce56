import { testDatabase, type TestDatabase } from "@segue/db/testing";
import {
  rankingFeatureCount,
  rankingSchema,
  rankingSchemaHash,
  type ItemId,
  type ListenerId,
} from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { fitRanker, type RankerRows } from "@segue/engine/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureFirstPolicy } from "../decision/ensureFirstPolicy.ts";
import { decideHome, type DecidedHome } from "./decideHome.ts";
import { readListenerTaste, type ListenerTaste } from "./listenerTaste.ts";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "./testing/homeWorld.ts";
import { sceneModels } from "./testing/sceneModels.ts";

let db: TestDatabase;
let world: HomeWorld;
let known: ListenerTaste;
let listenerId: ListenerId;

/** Cards of which those with a higher affinity are listened to more often, and those of a known artist three times as often. */
function drawnCards(seed: string): RankerRows {
  const random = seededRandom(seed);
  const rowCount = 4_000;
  const place = (name: string) => rankingSchema.findIndex((field) => field.name === name);
  const values = new Float32Array(rowCount * rankingFeatureCount);
  const listen = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const affinity = random();
    const isDiscovery = random() < 0.5;
    values[row * rankingFeatureCount + place("affinity")] = affinity;
    values[row * rankingFeatureCount + place("discovery")] = Number(isDiscovery);
    listen[row] = Number(random() < affinity * (isDiscovery ? 0.2 : 0.6));
  }
  const table = { rowCount, featureCount: rankingFeatureCount, values };
  return { table, outcomes: { listen, skip: listen.map((one, row) => Number(one === 0 && row % 9 === 0)) } };
}

const ranker = fitRanker(
  { schemaHash: rankingSchemaHash, train: drawnCards("train"), calibrate: drawnCards("later") },
  { featureShare: 1 },
);

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  listenerId = await addListener(db, "lover");
  const plays = Array.from({ length: 60 }, (_, day) => {
    return { itemId: world.tracks[0]?.[day % 5]?.[day % 3] ?? (0 as ItemId), daysAgo: 8 + day * 0.4 };
  });
  await addPlays(db, listenerId, plays);
  known = await readListenerTaste(contextOf(db, listenerId, Math.random), listenerId);
});
afterAll(async () => db.drop());

async function decide(dial: number, withRanker = true): Promise<DecidedHome> {
  const policy = await ensureFirstPolicy({ ctx: contextOf(db, listenerId, Math.random) });
  const models = { ...sceneModels(world), ranker: withRanker ? ranker : null };
  const open = { ...policy, dial, dialMin: 0, dialMax: 1, opennessWeight: 0 };
  return decideHome({ known, models, policy: open, random: seededRandom("home") });
}

function shelfOf({ shelves }: DecidedHome, kind: string) {
  return shelves.find((shelf) => shelf.kind === kind)?.entries ?? [];
}

function newShare(home: DecidedHome): number {
  const entries = shelfOf(home, "made-for-you");
  return (
    entries.filter(({ candidate }) => !known.taste.decayedPlays.has(candidate.creatorId ?? 0)).length / entries.length
  );
}

test("every ranked card carries both chances, and stands among its side by that of a listen", async () => {
  const home = await decide(0.5);
  for (const { candidate } of shelfOf(home, "made-for-you")) {
    expect(candidate.chances?.listen).toBeGreaterThan(0);
    expect(home.foretold?.get(candidate.itemId)?.skip).toBeGreaterThan(0);
    expect(candidate.relevance).toBeLessThanOrEqual(1);
  }
  for (const { candidate } of shelfOf(await decide(0.5, false), "made-for-you"))
    expect(candidate.chances).toBeUndefined();
});

test("the dial still turns the Home from what she knows to what is new, though the new is played a third as often", async () => {
  const shares = await Promise.all([0, 0.35, 0.5, 0.65, 1].map(async (dial) => newShare(await decide(dial))));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  // Ten known tracks at most may stand on it, two of each artist.
  expect(shares[0]).toBeLessThan(0.35);
  expect(shares[2]).toBeGreaterThan(0.2);
  expect(shares.at(-1)).toBeGreaterThan(0.8);
});

test("Shortcuts stay what she knows, in the order of their own model", async () => {
  const [ranked, plain] = await Promise.all([decide(1), decide(1, false)]);
  const idsOf = (home: DecidedHome) => shelfOf(home, "shortcuts").map(({ candidate }) => candidate.itemId);
  expect(idsOf(ranked)).toEqual(idsOf(plain));
  expect(idsOf(ranked).length).toBeGreaterThan(0);
});
