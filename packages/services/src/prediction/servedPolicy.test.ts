import { putInForce, testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { isInRamp, neutralRules } from "@segue/engine/decision";
import { seededRandom } from "@segue/engine/math";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ensureFirstPolicy } from "../decision/ensureFirstPolicy.ts";
import { currentModels } from "./currentModels.ts";
import { serveHome } from "./serveHome.ts";
import { addListener, addPlays, contextOf, homeWorld, now, type HomeWorld } from "./testing/homeWorld.ts";
import { clusterIds, scenesWithClusters } from "./testing/scenesWithClusters.ts";

vi.mock("./currentModels.ts");

let db: TestDatabase;
let world: HomeWorld;
let first: number;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  vi.mocked(currentModels).mockResolvedValue({ models: scenesWithClusters(world), versions: [] });
  first = (await ensureFirstPolicy({ ctx: contextOf(db, 0 as ListenerId, Math.random) })).version;
});
afterAll(async () => db.drop());

/** Somebody who hears the artists of a scene. */
async function lover(name: string, scene: number, facts: object = {}): Promise<ListenerId> {
  const listenerId = await addListener(db, name, facts);
  const plays = Array.from({ length: 40 }, (_, day) => {
    return { itemId: world.tracks[scene]?.[day % 7]?.[day % 3] ?? (0 as ItemId), daysAgo: day + 8.5 };
  });
  await addPlays(db, listenerId, plays);
  return listenerId;
}

const homeOf = async (listenerId: ListenerId, seed = "home") => {
  const { id } = await serveHome({ ctx: contextOf(db, listenerId, seededRandom(seed)) });
  return db.prisma.home.findUniqueOrThrow({ where: { id }, include: { slates: true } });
};
const versionOf = async (listenerId: ListenerId): Promise<number> => (await homeOf(listenerId)).policyVersionId;

async function retire(...versions: number[]): Promise<void> {
  await db.prisma.policyVersion.updateMany({ where: { id: { in: versions } }, data: { retiredAt: new Date(now) } });
}

describe("the version that serves a listener", () => {
  test("is her own before that of her taste, of her country and of everyone, and the Home says which", async () => {
    const inSpain = await lover("in Spain", 0, { country: "ES" });
    const abroad = await lover("abroad", 0, { country: "FR" });
    const spain = await putInForce(db, { scopeKind: "market", scopeValue: "ES" });
    expect([await versionOf(inSpain), await versionOf(abroad)]).toEqual([spain, first]);
    const north = await putInForce(db, { scopeKind: "cluster", scopeValue: String(clusterIds[0]) });
    expect([await versionOf(inSpain), await versionOf(abroad)]).toEqual([north, north]);
    expect(await versionOf(await lover("southern", 1, { country: "ES" }))).toBe(spain);
    expect(await versionOf(await addListener(db, "of whom nothing is known", { country: "ES" }))).toBe(spain);
    const hers = await putInForce(db, { scopeKind: "listener", scopeValue: String(inSpain) });
    expect([await versionOf(inSpain), await versionOf(abroad)]).toEqual([hers, north]);
    await retire(spain, north, hers);
    expect([await versionOf(inSpain), await versionOf(abroad)]).toEqual([first, first]);
  });

  test("is the one on its way for exactly the listeners of its share, and for none while it is paused", async () => {
    const ramping = await putInForce(db, { percent: 50, dial: 0.9 });
    const listeners: ListenerId[] = [];
    for (let at = 0; at < 12; at++) listeners.push(await lover(`ramp ${at}`, 0));
    const served = await Promise.all(listeners.map(versionOf));
    const hashed = listeners.map((listenerId) => (isInRamp(ramping, 50, listenerId) ? ramping : first));
    expect(served).toEqual(hashed);
    expect(new Set(served).size).toBe(2);
    await db.prisma.policyVersion.update({ where: { id: ramping }, data: { pausedAt: new Date(now) } });
    expect(new Set(await Promise.all(listeners.map(versionOf)))).toEqual(new Set([first]));
    await retire(ramping);
  });
});

describe("what a Home is served by", () => {
  /** Undrawn, so that it differs by what was decided alone. */
  const undrawn = { temperature: 0, shelfTemperature: 0 };
  const homeUnder = async (listenerId: ListenerId, rules: Parameters<typeof putInForce>[1]) => {
    const version = await putInForce(db, {
      ...undrawn,
      ...rules,
      scopeKind: "listener",
      scopeValue: String(listenerId),
    });
    const home = await homeOf(listenerId);
    await retire(version);
    return home;
  };
  const scoresOf = ({ slates }: Awaited<ReturnType<typeof homeOf>>) =>
    slates.find(({ shelf }) => shelf === "made-for-you")?.scores ?? [];

  test("the shift of her part of the day is in both dials that are recorded, the second one inside the band", async () => {
    const listenerId = await lover("in the morning", 0);
    const plain = await homeUnder(listenerId, {});
    const daypartShift = { ...neutralRules.daypartShift, morning: 0.4, night: -0.4 };
    const moved = await homeUnder(listenerId, { daypartShift, dialMax: 0.6 });
    expect(moved.requestedDial).toBeCloseTo(plain.requestedDial + 0.4, 12);
    expect(moved.appliedDial).toBe(0.6);
  });

  test("weights, bonuses and cost are in the score and in its trace; every artist of this world is emerging and of one house", async () => {
    const listenerId = await lover("of emerging artists", 0);
    const plain = await homeUnder(listenerId, {});
    const emerging = { ...neutralRules.equity, emerging: { weight: 2, floor: 0 } };
    const factors = [
      [2, { equity: emerging }],
      [3, { equity: emerging, bonuses: { emerging: 0.5 } }],
      [0.7, { costWeight: 0.3 }],
    ] as const;
    for (const [factor, rules] of factors) {
      const home = await homeUnder(listenerId, rules);
      expect(scoresOf(home).length).toBeGreaterThan(0);
      scoresOf(home).forEach((score, at) => expect(score).toBeCloseTo((scoresOf(plain)[at] ?? 0) * factor, 12));
      const { traces } = home.slates.find(({ shelf }) => shelf === "made-for-you") ?? {};
      for (const { standing } of traces as unknown as { standing: number }[]) expect(standing).toBeCloseTo(factor, 12);
    }
    const free = await homeUnder(listenerId, { costWeight: 0.3, costs: { 1: 0 } });
    expect(scoresOf(free)).toEqual(scoresOf(plain));
  });

  test("what shelves under the dial were drawn from is kept with them, every card of theirs among it", async () => {
    const { slates } = await homeOf(await lover("with pools", 0));
    const kept = slates.filter(({ pool }) => pool !== null);
    expect(kept.map(({ shelf }) => shelf).toSorted()).toEqual(["made-for-you", "similar-to"]);
    for (const { pool, itemIds } of kept) {
      const bytes = Buffer.from(pool ?? []);
      const items = Array.from({ length: bytes.length / 16 }, (_, at) => bytes.readInt32LE(16 * at));
      expect(items.length).toBeGreaterThanOrEqual(itemIds.length);
      expect(itemIds.filter((itemId) => !items.includes(itemId))).toEqual([]);
    }
  });
});
