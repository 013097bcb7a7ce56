import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { rankingFeatureCount, rankingSchemaHash } from "@segue/engine/data";
import { cardScore, isShelfKind, shelfRules, type CardTrace } from "@segue/engine/decision";
import { seededRandom } from "@segue/engine/math";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { currentModels } from "./currentModels.ts";
import { serveHome } from "./serveHome.ts";
import { anyRanker } from "./testing/anyRanker.ts";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "./testing/homeWorld.ts";
import { sceneModels } from "./testing/sceneModels.ts";

vi.mock("./currentModels.ts");

const ranker = anyRanker();
let db: TestDatabase;
let world: HomeWorld;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  const models = { ...sceneModels(world), ranker };
  vi.mocked(currentModels).mockResolvedValue({ models, versions: [{ name: "ranker", version: 2 }] });
});
afterAll(async () => db.drop());

async function served(name: string) {
  const listenerId = await addListener(db, name);
  const plays = Array.from({ length: 50 }, (_, day) => {
    return { itemId: world.tracks[0]?.[day % 6]?.[day % 3] ?? world.countedArtist, daysAgo: day + 0.5 };
  });
  await addPlays(db, listenerId, plays);
  const { id } = await serveHome({ ctx: contextOf(db, listenerId, seededRandom(name)) });
  return db.prisma.home.findUniqueOrThrow({ where: { id }, include: { slates: { orderBy: { position: "asc" } } } });
}

type Slate = Awaited<ReturnType<typeof served>>["slates"][number];

/** The rows of a slate's stored bytes. */
function rowsOf({ cardVectors, itemIds }: Slate): Float32Array[] {
  const numbers = new Float32Array(Uint8Array.from(cardVectors ?? []).buffer);
  return itemIds.map((_, at) => numbers.slice(at * rankingFeatureCount, (at + 1) * rankingFeatureCount));
}

test("the stored vector of every card gives the chance that is stored, and that gives the score, to the last bit", async () => {
  const home = await served("recomputed");
  expect(home).toMatchObject({ mode: "online", cardSchemaHash: rankingSchemaHash });
  const recomputed = home.slates.map((slate) => {
    const traces = slate.traces as unknown as CardTrace[];
    const kind = isShelfKind(slate.shelf) ? slate.shelf : "popular";
    return rowsOf(slate).map((values, at) => {
      const table = { rowCount: 1, featureCount: rankingFeatureCount, values };
      const [listen, skip] = [ranker.chances("listen", table)[0] ?? 0, ranker.chances("skip", table)[0] ?? 0];
      const { best, relevance, familiarity, weight, standing } = traces[at] ?? ({} as CardTrace);
      const terms = { relevance: best === null ? relevance : listen / best, familiarity, weight, standing };
      const score = cardScore({ ...terms, ordering: shelfRules[kind].ordering, dial: home.appliedDial });
      return [listen, skip, score];
    });
  });
  const stored = home.slates.map(({ traces, scores }) =>
    (traces as unknown as CardTrace[]).map(({ chances }, at) => [chances?.listen, chances?.skip, scores[at]]),
  );
  expect(recomputed).toEqual(stored);
  expect(stored.flat().length).toBeGreaterThan(20);
});

test("the place of every shelf between the first and the last has its chance", async () => {
  const { slates } = await served("ordered");
  const fixed = slates.filter(({ shelf }) => shelf === "shortcuts" || shelf === "popular");
  expect(fixed.map(({ orderPropensity }) => orderPropensity)).toEqual([null, null]);
  for (const { orderPropensity } of slates.slice(1, -1)) {
    expect(orderPropensity).toBeGreaterThan(0);
    expect(orderPropensity).toBeLessThanOrEqual(1);
  }
});
