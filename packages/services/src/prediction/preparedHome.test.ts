import { putInForce, testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ensureFirstPolicy } from "../decision/ensureFirstPolicy.ts";
import { currentModels } from "./currentModels.ts";
import type { HomeView } from "./homeView.ts";
import { prepareHomes } from "./prepareHomes.ts";
import { serveHome } from "./serveHome.ts";
import { anyRanker } from "./testing/anyRanker.ts";
import { addListener, addPlays, contextOf, homeWorld, now, type HomeWorld } from "./testing/homeWorld.ts";
import { sceneModels } from "./testing/sceneModels.ts";

vi.mock("./currentModels.ts");

let db: TestDatabase;
let world: HomeWorld;
const random = seededRandom("batch");
const version = (live: number) => [{ name: "ranker", version: live }];

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  const models = { ...sceneModels(world), ranker: anyRanker() };
  vi.mocked(currentModels).mockResolvedValue({ models, versions: version(1) });
  await ensureFirstPolicy({ ctx: contextOf(db, 0 as ListenerId, random) });
});
afterAll(async () => db.drop());

const track = (at: number): ItemId => world.tracks[0]?.[at % 5]?.[at % 3] ?? world.countedArtist;

async function prepared(name: string): Promise<ListenerId> {
  const listenerId = await addListener(db, name);
  await addPlays(
    db,
    listenerId,
    Array.from({ length: 40 }, (_, day) => ({ itemId: track(day), daysAgo: day + 0.5 })),
  );
  const system = { ...contextOf(db, listenerId, random), actor: { kind: "system" as const } };
  expect(await prepareHomes({ ctx: system, input: { listenerIds: [listenerId] } })).toBe(1);
  return listenerId;
}

async function modeOf({ id }: HomeView): Promise<string> {
  return (await db.prisma.home.findUniqueOrThrow({ where: { id } })).mode;
}

const batch = (listenerId: ListenerId, at = now) => {
  const ctx = { ...contextOf(db, listenerId, random), clock: () => new Date(at) };
  return serveHome({ ctx, input: { mode: "batch" } });
};

test("a Home that was composed beforehand is handed out as it was, under ids of its own and with the greeting of the hour", async () => {
  const listenerId = await prepared("handed out");
  const [first, second] = [await batch(listenerId), await batch(listenerId, now + 10 * 3_600_000)];
  expect([await modeOf(first), await modeOf(second)]).toEqual(["batch", "batch"]);
  const cards = ({ shelves }: HomeView) =>
    shelves.map(({ kind, cards: own }) => [kind, own.map(({ itemId }) => itemId)]);
  expect(cards(second)).toEqual(cards(first));
  expect([first.greeting, second.greeting]).toEqual(["Good morning", "Good evening"]);
  expect(first.shelves.map(({ slateId }) => slateId)).not.toEqual(second.shelves.map(({ slateId }) => slateId));
  const rows = await db.prisma.slate.findMany({
    where: { homeId: { in: [first.id, second.id] } },
    orderBy: { position: "asc" },
  });
  const stored = (home: HomeView) =>
    rows
      .filter(({ homeId }) => homeId === home.id)
      .map(({ itemIds, propensities, traces, cardVectors, pool }) => [
        itemIds,
        propensities,
        traces,
        cardVectors,
        pool,
      ]);
  expect(stored(second)).toEqual(stored(first));
  expect(rows[0]?.cardVectors?.length).toBeGreaterThan(0);
});

test("whatever she does makes it of no use, and so do another policy and another model", async () => {
  const listenerId = await prepared("does something");
  await addPlays(db, listenerId, [{ itemId: track(1), daysAgo: 0.01 }]);
  expect(await modeOf(await batch(listenerId))).toBe("online");

  const other = await prepared("sees a new model");
  vi.mocked(currentModels).mockResolvedValueOnce({ models: sceneModels(world), versions: version(2) });
  expect(await modeOf(await batch(other))).toBe("online");
  expect(await modeOf(await batch(other))).toBe("batch");

  await putInForce(db, {});
  expect(await modeOf(await batch(other))).toBe("online");
});

test("a policy for her alone, one for her country, and a step of the exposure controller make it of no use", async () => {
  const listenerId = await prepared("served by another version");
  expect(await modeOf(await batch(listenerId))).toBe("batch");
  const forHer = await putInForce(db, { scopeKind: "listener", scopeValue: String(listenerId) });
  expect(await modeOf(await batch(listenerId))).toBe("online");
  await db.prisma.policyVersion.update({ where: { id: forHer }, data: { retiredAt: new Date(now) } });
  expect(await modeOf(await batch(listenerId))).toBe("batch");
  const first = await ensureFirstPolicy({ ctx: contextOf(db, listenerId, random) });
  const control = { bonuses: { emerging: 0.5 }, exposure: {}, slates: 20, updatedAt: new Date(now) };
  await db.prisma.policyControl.create({ data: { policyVersionId: first.version, ...control } });
  expect(await modeOf(await batch(listenerId))).toBe("online");
});

test("a disowned play, a Home that went and a profile that is off are served by what there is now", async () => {
  const listenerId = await prepared("disowns");
  const play = await db.prisma.interaction.findFirstOrThrow({ where: { listenerId } });
  await db.prisma.disownedPlay.create({ data: { listenerId, interactionId: play.id } });
  expect(await modeOf(await batch(listenerId))).toBe("online");
  // Stored while a Home was being composed: there was none to be removed then.
  const busy = await prepared("blocks meanwhile");
  await db.prisma.refusal.create({ data: { listenerId: busy, kind: "blocked", itemId: world.artists[0]?.[0] ?? 0 } });
  expect(await modeOf(await batch(busy))).toBe("online");
  const other = await prepared("hides");
  await db.prisma.listener.update({ where: { id: other }, data: { personalised: false } });
  expect(await modeOf(await batch(other))).toBe("unprofiled");
  expect(await modeOf(await batch(await addListener(db, "never prepared")))).toBe("online");
});
