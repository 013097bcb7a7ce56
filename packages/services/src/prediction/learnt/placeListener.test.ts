import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { getTasteMap, type MapItem } from "../../model/getTasteMap.ts";
import { currentModels } from "../currentModels.ts";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "../testing/homeWorld.ts";
import { clusterIds, scenesWithClusters } from "../testing/scenesWithClusters.ts";
import { savePicks } from "../welcome/savePicks.ts";
import { placeListener } from "./placeListener.ts";

vi.mock("../currentModels.ts");

const folder = mkdtempSync(join(tmpdir(), "segue-place-"));
vi.stubEnv("SEGUE_DATA_DIR", folder);

let db: TestDatabase;
let world: HomeWorld;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  const versions = [{ name: "als-tracks", version: 3 }];
  vi.mocked(currentModels).mockResolvedValue({ models: scenesWithClusters(world), versions });
});
afterAll(async () => {
  await db.drop();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const ctxOf = (listenerId: ListenerId) => contextOf(db, listenerId, seededRandom("map"));

/** How far a place is from the middle of a scene's items. */
function awayFrom(items: readonly MapItem[], you: { x: number; y: number } | null): number {
  const mean = (axis: "x" | "y") => items.reduce((sum, item) => sum + item[axis], 0) / items.length;
  return Math.hypot((you?.x ?? 9) - mean("x"), (you?.y ?? 9) - mean("y"));
}

async function scenesOnMap(listenerId: ListenerId): Promise<MapItem[][]> {
  const { items } = await getTasteMap({ ctx: ctxOf(listenerId) });
  return clusterIds.map((id) => items.filter(({ cluster }) => cluster === id));
}

test("the map has every known track once, under its artist's cluster, and says which model was drawn", async () => {
  const listenerId = await addListener(db, "looks");
  const { items, clusters, model } = await getTasteMap({ ctx: ctxOf(listenerId) });
  expect(model).toEqual({ name: "als-tracks", version: 3 });
  expect(new Set(items.map(({ itemId }) => itemId)).size).toBe(items.length);
  expect(clusters.map(({ label }) => label).toSorted()).toEqual(["Northern", "Southern"]);
  expect(clusters.reduce((sum, cluster) => sum + cluster.items, 0)).toBe(items.length);
  for (const { artist, cluster } of items) expect(artist.startsWith("North")).toBe(cluster === clusterIds[0]);
});

test("who hears the south stands in the south, and so does who only named its artists", async () => {
  const plays = await addListener(db, "plays");
  const tracks = (world.tracks[1] ?? []).slice(0, 5).map((all) => all[0] ?? (0 as ItemId));
  await addPlays(
    db,
    plays,
    tracks.map((itemId, at) => ({ itemId, daysAgo: at + 1 })),
  );
  const names = await addListener(db, "names");
  await savePicks({ ctx: ctxOf(names), input: { picks: (world.artists[1] ?? []).slice(0, 3) } });
  for (const listenerId of [plays, names]) {
    const { you } = await placeListener({ ctx: ctxOf(listenerId) });
    const [north = [], south = []] = await scenesOnMap(listenerId);
    expect(awayFrom(south, you)).toBeLessThan(awayFrom(north, you));
  }
  const { artistIds, itemIds } = await placeListener({ ctx: ctxOf(plays) });
  expect(new Set(artistIds)).toEqual(new Set((world.artists[1] ?? []).slice(0, 5)));
  for (const itemId of itemIds) expect(tracks).toContain(itemId);
});

test("of whom nothing is known stands nowhere", async () => {
  expect((await placeListener({ ctx: ctxOf(await addListener(db, "nobody")) })).you).toBeNull();
});
