import { readBandExposure } from "@segue/db";
import { putInForce, testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { neutralRules } from "@segue/engine/decision";
import { seededRandom } from "@segue/engine/math";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ensureFirstPolicy } from "../../decision/ensureFirstPolicy.ts";
import { currentModels } from "../../prediction/currentModels.ts";
import { serveHome } from "../../prediction/serveHome.ts";
import {
  addListener,
  addPlays,
  contextOf,
  homeWorld,
  now,
  type HomeWorld,
} from "../../prediction/testing/homeWorld.ts";
import { scenesWithClusters } from "../../prediction/testing/scenesWithClusters.ts";
import { controlExposures, controlMinutes } from "./controlExposures.ts";

vi.mock("../../prediction/currentModels.ts");

const listenerCount = 20;
const minuteMs = 60_000;
const floor = 0.5;
const random = seededRandom("floors held");
let db: TestDatabase;
let world: HomeWorld;
let listeners: ListenerId[];
let clock = now;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  vi.mocked(currentModels).mockResolvedValue({ models: scenesWithClusters(world), versions: [] });
  await ensureFirstPolicy({ ctx: contextAt(0 as ListenerId) });
  // Two of three artists are superstars, and they are what is heard.
  const superstars = world.artists.flatMap((scene) => scene.filter((_, at) => at % 3 !== 0));
  await db.prisma.artist.updateMany({ where: { itemId: { in: superstars } }, data: { band: "superstar" } });
  listeners = await Promise.all(Array.from({ length: listenerCount }, (_, at) => lover(at)));
});
afterAll(async () => db.drop());

function contextAt(listenerId: ListenerId) {
  return { ...contextOf(db, listenerId, random), clock: () => new Date(clock) };
}

async function lover(at: number): Promise<ListenerId> {
  const listenerId = await addListener(db, `Lover ${at}`);
  const plays = Array.from({ length: 40 }, (_, day) => {
    const artist = [1, 2, 4, 5, 7, 8][(day + at) % 6] ?? 1;
    return { itemId: world.tracks[at % 2]?.[artist]?.[day % 3] ?? (0 as ItemId), daysAgo: day + 8.5 };
  });
  await addPlays(db, listenerId, plays);
  return listenerId;
}

/** Homes for everybody, and a step of the controller after each ten minutes of them. @returns the share of the emerging, of the latest slates */
async function serveWith(version: number, rounds: number) {
  const since = new Date(clock);
  for (let round = 0; round < rounds; round++) {
    for (const listenerId of listeners) {
      clock += (controlMinutes * minuteMs) / listenerCount;
      await serveHome({ ctx: contextAt(listenerId) });
    }
    await controlExposures({ ctx: { ...contextAt(0 as ListenerId), actor: { kind: "system" } } });
  }
  const { shares, slates } = await readBandExposure(db, { version, since, until: new Date(clock), slates: 2_000 });
  return { share: shares.emerging, slates };
}

test("a floor of half the exposure, in force, is held within two points over 2,000 slates that were really served", async () => {
  const free = await putInForce(db, { temperature: 0.3 });
  const before = await serveWith(free, 3);
  const equity = { ...neutralRules.equity, emerging: { weight: 1, floor } };
  const version = await putInForce(db, { temperature: 0.3, equity });
  await serveWith(version, 20);
  const after = await serveWith(version, 60);
  expect(before.share).toBeLessThan(floor - 0.05);
  expect(after.slates).toBeGreaterThanOrEqual(2_000);
  expect(after.share).toBeGreaterThan(floor - 0.02);
}, 240_000);
