import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { seededRandom } from "@segue/engine/math";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addListener, addPlays, contextOf, homeWorld, now, type HomeWorld } from "../prediction/testing/homeWorld.ts";
import { serveHome } from "../prediction/serveHome.ts";
import { addFans, fanPlays } from "./testing/addFans.ts";
import { trainModels } from "./trainModels.ts";

let db: TestDatabase;
let world: HomeWorld;
const dataDir = mkdtempSync(join(tmpdir(), "segue-broken-"));
const placeOf = (checksum: string) => join(dataDir, "models", `${checksum}.bin`);

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

async function train() {
  const ctx = { db, actor: { kind: "system" }, clock: () => new Date(now), random: () => 0.5 } as const;
  const trained = await trainModels({ ctx: { ...ctx, log: { info() {}, warn() {} } }, input: { dataDir } });
  return trained.find(({ name }) => name === "als-tracks")!;
}

/** What served the listener's next Homes, once it is as expected; every Home must be there and have shelves. */
async function homesUntil(listenerId: Awaited<ReturnType<typeof addListener>>, expected: number): Promise<number> {
  let homes = 0;
  await vi.waitFor(
    async () => {
      const [home] = await Promise.all(
        Array.from({ length: 4 }, () => serveHome({ ctx: contextOf(db, listenerId, seededRandom("home")) })),
      );
      homes += 4;
      expect(home.shelves.length).toBeGreaterThan(1);
      expect(home.models.find(({ name }) => name === "als-tracks")?.version).toBe(expected);
    },
    { timeout: 20_000, interval: 50 },
  );
  return homes;
}

const incidents = () => db.prisma.incident.findMany({ orderBy: { id: "asc" } });

test("the live model's file breaks while Homes are served: none fails, the previous version serves, and the record says so", async () => {
  const listenerId = await addListener(db, "listener");
  await addPlays(db, listenerId, fanPlays(world, 1).slice(0, 6));
  const first = await train();
  await addPlays(db, await addListener(db, "one more"), fanPlays(world, 2));
  const second = await train();
  expect([first.promoted, second.promoted, first.checksum === second.checksum]).toEqual([true, true, false]);
  await homesUntil(listenerId, 2);

  const whole = await readFile(placeOf(second.checksum));
  await truncate(placeOf(second.checksum), 1000);
  expect(await homesUntil(listenerId, 1)).toBeGreaterThan(0);
  const [incident, ...others] = await incidents();
  expect(others).toEqual([]);
  expect(incident).toMatchObject({
    kind: "artefact.lost",
    title: "The artefact of model als-tracks 2 cannot be read; version 1 serves instead",
    detail: { model: "als-tracks", live: 2, checksum: second.checksum, serving: 1 },
    resolvedAt: null,
  });

  await writeFile(placeOf(second.checksum), whole);
  await homesUntil(listenerId, 2);
  expect(await incidents()).toMatchObject([{ resolution: "version 2 is live and can be read" }]);

  await rm(placeOf(second.checksum));
  await homesUntil(listenerId, 1);
  await rm(placeOf(first.checksum));
  await homesUntil(listenerId, 1);
  // Within the hour it is the same incident again, with what was met last.
  expect(await incidents()).toMatchObject([{ id: incident?.id, resolvedAt: null, resolution: null, timesSeen: 2 }]);
});
