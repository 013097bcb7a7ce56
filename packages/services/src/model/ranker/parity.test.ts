import { readTrainingHomes, readTrainingLog, readTrainingSnapshot } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { firstPlace, rankingFeatureCount, rankingRows, rankingSchema, type ItemId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { RankerRows } from "@segue/engine/prediction";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ServiceContext } from "../../context.ts";
import { recordImpressions } from "../../data/recordImpressions.ts";
import { currentCatalogue } from "../../prediction/catalogueCache.ts";
import { currentModels } from "../../prediction/currentModels.ts";
import { readListenerTaste } from "../../prediction/listenerTaste.ts";
import { serveHome } from "../../prediction/serveHome.ts";
import {
  addListener,
  addPlays,
  contextOf,
  homeWorld,
  now,
  type HomeWorld,
} from "../../prediction/testing/homeWorld.ts";
import { sceneModels } from "../../prediction/testing/sceneModels.ts";

vi.mock("../../prediction/currentModels.ts");

const minute = 60_000;
const dayMinutes = 24 * 60;
let db: TestDatabase;
let world: HomeWorld;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  vi.mocked(currentModels).mockResolvedValue({ models: sceneModels(world), versions: [] });
});
afterAll(async () => db.drop());

/** What a ranker is given for items when a Home is served, as it was told of them then. */
async function servedRows(ctx: ServiceContext, listenerId: Parameters<typeof addPlays>[1], itemIds: readonly ItemId[]) {
  const { models } = await currentModels(ctx);
  const { past, at, localHour } = await readListenerTaste(ctx, listenerId);
  const { vector, moment } = past.now({ at, localHour }, models);
  return rankingRows(
    vector,
    moment,
    itemIds.map((itemId) => ({ itemId, place: firstPlace })),
  );
}

const isPlace = (feature: number): boolean => Object.hasOwn(firstPlace, rankingSchema[feature]?.name ?? "");
const withoutPlaces = (rows: Float32Array): number[] =>
  Array.from(rows).filter((_, at) => !isPlace(at % rankingFeatureCount));

test("rows to learn from, made of the log afterwards, are to the last bit what each Home was served with", async () => {
  const listenerId = await addListener(db, "listener");
  const ctx = contextOf(db, listenerId, seededRandom("parity"));
  const track = (at: number) => world.tracks[at % 2]?.[at % 7]?.[at % 3] ?? (0 as ItemId);
  await addPlays(
    db,
    listenerId,
    Array.from({ length: 40 }, (_, day) => ({ itemId: track(day), daysAgo: 1 + day * 1.5 })),
  );
  const served: number[] = [];
  for (const minutesAgo of [3 * dayMinutes, dayMinutes, 120, 95]) {
    const servedAt = now - minutesAgo * minute;
    const then = { ...ctx, clock: () => new Date(servedAt) };
    const home = await serveHome({ ctx: then });
    const { slateId, kind, cards } = home.shelves.find((shelf) => shelf.kind === "made-for-you") ?? home.shelves[0];
    const looked = cards.slice(0, 3);
    served.push(
      ...withoutPlaces(
        await servedRows(
          then,
          listenerId,
          looked.map(({ itemId }) => itemId),
        ),
      ),
    );
    const later = { ...ctx, clock: () => new Date(servedAt + minute) };
    const impressions = looked.map(({ rank }) => ({ slateId, rank, seenAt: servedAt + 2_000 }));
    await recordImpressions({ ctx: later, input: { impressions } });
    const begun = { daysAgo: (minutesAgo - 1) / dayMinutes, itemId: looked[0]?.play?.itemId ?? (0 as ItemId) };
    await addPlays(db, listenerId, [{ ...begun, facts: { slateId, sourceShelf: kind } }]);
  }

  const { models } = await currentModels(ctx);
  const homes = (await readTrainingHomes(db, new Date(0))).get(listenerId) ?? [];
  const log = await readTrainingLog(db, await readTrainingSnapshot(db));
  const catalogue = await currentCatalogue(db, []);
  const rows = new RankerRows({ catalogue, models, from: -Infinity, until: Infinity });
  for (const { interactions } of log.listeners()) rows.add({ row: 0, interactions, homes });
  const { table, outcomes } = rows.cards();
  expect(table.rowCount).toBe(12);
  expect(withoutPlaces(table.values)).toEqual(served);
  expect([...outcomes.listen]).toEqual([1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]);
});
