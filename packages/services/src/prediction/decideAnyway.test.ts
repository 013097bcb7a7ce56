import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ListenerId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import type { ServingModels } from "@segue/engine/prediction";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { currentModels } from "./currentModels.ts";
import type { HomeView } from "./homeView.ts";
import { serveHome } from "./serveHome.ts";
import { anyRanker } from "./testing/anyRanker.ts";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "./testing/homeWorld.ts";
import { sceneModels } from "./testing/sceneModels.ts";

vi.mock("./currentModels.ts");

let db: TestDatabase;
let world: HomeWorld;
let listenerId: ListenerId;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  listenerId = await addListener(db, "listener");
  const plays = Array.from({ length: 40 }, (_, day) => {
    return { itemId: world.tracks[0]?.[day % 5]?.[day % 3] ?? world.countedArtist, daysAgo: day + 0.5 };
  });
  await addPlays(db, listenerId, plays);
});
afterAll(async () => db.drop());

function homeOf(models: ServingModels, minutesLater = 0): Promise<HomeView> {
  vi.mocked(currentModels).mockResolvedValue({ models, versions: [] });
  const ctx = contextOf(db, listenerId, seededRandom("anyway"));
  return serveHome({ ctx: { ...ctx, clock: () => new Date(ctx.clock().getTime() + minutesLater * 60_000) } });
}

const broken = <Model extends object>(model: Model, method: string): Model =>
  new Proxy(model, {
    get: (target, key) => {
      if (key === method) throw new Error(`${method} is broken`);
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });

async function recorded({ id, shelves }: HomeView) {
  const { mode } = await db.prisma.home.findUniqueOrThrow({ where: { id } });
  return { mode, kinds: shelves.map(({ kind }) => kind) };
}

const openIncidents = () => db.prisma.incident.findMany({ where: { resolvedAt: null } });

test("a ranker that fails is done without, and an incident says so until Homes have been whole for a while", async () => {
  const models = sceneModels(world);
  const ranker = broken(anyRanker(), "chances");
  const home = await recorded(await homeOf({ ...models, ranker }));
  expect(home).toMatchObject({ mode: "fallback" });
  expect(home.kinds).toContain("made-for-you");
  await homeOf({ ...models, ranker });
  await vi.waitFor(async () => expect(await openIncidents()).toHaveLength(1));
  expect(await openIncidents()).toMatchObject([{ kind: "serving.failed", severity: "critical" }]);

  expect(await recorded(await homeOf({ ...models, ranker: anyRanker() }, 4))).toMatchObject({ mode: "online" });
  await vi.waitFor(async () => expect(await openIncidents()).toEqual([]));
});

test("a Home that fails again and again between whole ones is one incident, which counts", async () => {
  await db.prisma.incident.deleteMany();
  const models = sceneModels(world);
  const ranker = broken(anyRanker(), "chances");
  for (let minute = 10; minute < 40; minute += 5) {
    await homeOf({ ...models, ranker }, minute);
    await vi.waitFor(async () => expect(await openIncidents()).toHaveLength(1));
    await homeOf({ ...models, ranker: anyRanker() }, minute + 1);
    expect(await openIncidents()).toHaveLength(1);
    await homeOf({ ...models, ranker: anyRanker() }, minute + 4);
    await vi.waitFor(async () => expect(await openIncidents()).toEqual([]));
  }
  expect(await db.prisma.incident.findMany()).toMatchObject([{ timesSeen: 6 }]);
});

test("without the models of taste there is what is popular and what she played", async () => {
  const models = sceneModels(world);
  const tracks = models.tracks && broken(models.tracks, "foldIn");
  const { mode, kinds } = await recorded(await homeOf({ ...models, tracks }));
  expect(mode).toBe("fallback");
  expect(kinds).toContain("shortcuts");
  expect(kinds).toContain("popular");
  expect(kinds).not.toContain("made-for-you");
});

test("with nothing left there are playlists by the editors, never an empty Home", async () => {
  const models = sceneModels(world);
  const popularTracks = models.popularTracks && broken(models.popularTracks, "itemIds");
  const { mode, kinds } = await recorded(await homeOf({ ...models, popularTracks }));
  expect(mode).toBe("fallback");
  expect(kinds).toEqual(["try-something-else", "popular"]);
});
