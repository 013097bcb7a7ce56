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

interface Decision {
  withRanker?: boolean;
  /** false leaves nothing to chance: the best first, shelves in the policy's order */
  isDrawn?: boolean;
  seed?: string;
}

async function decide(dial: number, decision: Decision = {}): Promise<DecidedHome> {
  const { withRanker = true, isDrawn = true, seed = "home" } = decision;
  const policy = await ensureFirstPolicy({ ctx: contextOf(db, listenerId, Math.random) });
  const models = { ...sceneModels(world), ranker: withRanker ? ranker : null };
  const open = { ...policy, dial, dialMin: 0, dialMax: 1, opennessWeight: 0 };
  const undrawn = { ...open, temperature: 0, shelfTemperature: 0 };
  return decideHome({ known, models, policy: isDrawn ? open : undrawn, random: seededRandom(seed) });
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

/** One drawn Home says little: the mean of two dozen. */
async function meanNewShare(dial: number): Promise<number> {
  const homes = await Promise.all(Array.from({ length: 24 }, (_, at) => decide(dial, { seed: `home ${at}` })));
  return homes.reduce((sum, home) => sum + newShare(home), 0) / homes.length;
}

test("every ranked card carries both chances, and stands among its side by that of a listen", async () => {
  const home = await decide(0.5);
  for (const { candidate } of shelfOf(home, "made-for-you")) {
    expect(candidate.chances?.listen).toBeGreaterThan(0);
    expect(home.foretold?.get(candidate.itemId)?.skip).toBeGreaterThan(0);
    expect(candidate.relevance).toBeLessThanOrEqual(1);
  }
  for (const { candidate } of shelfOf(await decide(0.5, { withRanker: false }), "made-for-you"))
    expect(candidate.chances).toBeUndefined();
});

test("the dial still turns the Home from what she knows to what is new, though the new is played a third as often", async () => {
  const dials = [0, 0.35, 0.5, 0.65, 1];
  const shares = await Promise.all(dials.map(async (dial) => newShare(await decide(dial, { isDrawn: false }))));
  const drawn = await Promise.all(dials.map(meanNewShare));
  for (const list of [shares, drawn]) expect(list).toEqual(list.toSorted((a, b) => a - b));
  // Ten known tracks at most may stand on it, two of each artist: two of the twelve are new at least.
  expect(shares[0]).toBeLessThan(0.2);
  expect(shares[1]).toBeLessThan(0.4);
  expect(shares[2]).toBeGreaterThan(0.4);
  expect(shares.at(-1)).toBe(1);
  expect(drawn[0]).toBeLessThan(0.25);
  expect(drawn.at(-1)).toBeGreaterThan(0.8);
});

test("Shortcuts stay what she knows, in the order of their own model", async () => {
  const [ranked, plain] = await Promise.all([decide(1), decide(1, { withRanker: false })]);
  const idsOf = (home: DecidedHome) => shelfOf(home, "shortcuts").map(({ candidate }) => candidate.itemId);
  expect(idsOf(ranked)).toEqual(idsOf(plain));
  expect(idsOf(ranked).length).toBeGreaterThan(0);
});
