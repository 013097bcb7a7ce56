import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { seededRandom } from "@segue/engine/math";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addFans, fanPlays } from "../model/testing/addFans.ts";
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
  await addFans(db, world);
});
afterAll(async () => {
  await db.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

test("the models that were trained serve the Home and are named in it", async () => {
  const listenerId = await addListener(db, "listener");
  await addPlays(db, listenerId, fanPlays(world, 1).slice(0, 6));
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
