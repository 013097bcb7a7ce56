import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { trainModels } from "../model/trainModels.ts";
import { currentModels } from "./currentModels.ts";
import { serveHome } from "./serveHome.ts";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "./testing/homeWorld.ts";

let db: TestDatabase;
let world: HomeWorld;
const dataDir = mkdtempSync(join(tmpdir(), "segue-home-"));

beforeAll(async () => {
  vi.stubEnv("SEGUE_DATA_DIR", dataDir);
  db = await testDatabase();
  world = await homeWorld(db);
  for (let at = 0; at < 24; at++) await addPlays(db, await addListener(db, `fan ${at}`), fanPlays(at));
});
afterAll(async () => {
  await db.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Eight artists of a scene, other ones for every fan. */
function fanPlays(fan: number) {
  const artists = world.tracks[fan % 2] ?? [];
  return Array.from({ length: 24 }, (_, at) => {
    const tracks = artists[(fan + at * 3) % artists.length] ?? [];
    return { itemId: tracks[at % tracks.length] ?? (0 as ItemId), daysAgo: 1 + at };
  });
}

test("the models that were trained serve the Home and are named in it", async () => {
  const listenerId = await addListener(db, "listener");
  await addPlays(db, listenerId, fanPlays(1).slice(0, 6));
  const ctx = contextOf(db, listenerId, seededRandom("live"));
  await trainModels({ ctx: { ...ctx, actor: { kind: "system" } }, input: { dataDir } });
  const { models, versions } = await currentModels(ctx);
  const { tracks, artists, artistNeighbours, popularTracks, popularArtists } = models;
  expect([tracks, artists, artistNeighbours, popularTracks, popularArtists]).not.toContain(null);
  expect(new Set(versions.map(({ version }) => version))).toEqual(new Set([1]));
  const home = await serveHome({ ctx });
  expect(home.models).toEqual(versions);
  const made = home.shelves.find(({ kind }) => kind === "made-for-you")?.cards ?? [];
  expect(made.length).toBeGreaterThan(6);
  expect(made.filter(({ title }) => title.startsWith("South")).length).toBeGreaterThan(made.length * 0.7);
});
