import { createDatabase, type Database } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ListenerId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addFans, fanPlays } from "../model/testing/addFans.ts";
import { trainModels } from "../model/trainModels.ts";
import { serveHome } from "./serveHome.ts";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "./testing/homeWorld.ts";

let db: TestDatabase;
let world: HomeWorld;
let listenerId: ListenerId;
/** checksums of the files of each version, by name */
let files: { name: string; version: number; checksum: string }[];
const dataDir = mkdtempSync(join(tmpdir(), "segue-chain-"));
const processes: Database[] = [];

beforeAll(async () => {
  vi.stubEnv("SEGUE_DATA_DIR", dataDir);
  db = await testDatabase();
  world = await homeWorld(db);
  await addFans(db, world);
  listenerId = await addListener(db, "listener");
  await addPlays(db, listenerId, fanPlays(world, 1).slice(0, 6));
  const first = await train();
  await addPlays(db, await addListener(db, "one more"), fanPlays(world, 2));
  const second = await train();
  files = [...first, ...second];
});
afterAll(async () => {
  await Promise.all(processes.map((one) => one.close()));
  await db.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function train() {
  const ctx = contextOf(db, listenerId, () => 0.5);
  return trainModels({ ctx: { ...ctx, actor: { kind: "system" } }, input: { dataDir } });
}

const placeOf = (checksum: string) => join(dataDir, "models", `${checksum}.bin`);

/** The Home of a server that starts now, with nothing in memory, while some files are gone. */
async function homeWithout(isGone: (file: { name: string; version: number }) => boolean) {
  const gone = new Set(files.filter(isGone).map(({ checksum }) => checksum));
  for (const checksum of gone) renameSync(placeOf(checksum), `${placeOf(checksum)}.gone`);
  const started = createDatabase({ url: db.url });
  processes.push(started);
  const ctx = { ...contextOf(db, listenerId, seededRandom("chain")), db: started };
  const { id, shelves, models } = await serveHome({ ctx });
  for (const checksum of gone) renameSync(`${placeOf(checksum)}.gone`, placeOf(checksum));
  const { mode } = await db.prisma.home.findUniqueOrThrow({ where: { id } });
  const versions = new Map(models.map(({ name, version }) => [name, version]));
  return { mode, versions, kinds: shelves.map(({ kind }) => kind) };
}

const isPopular = ({ name }: { name: string }) => name.startsWith("popular");

test("with every live model at hand a Home is no fallback", async () => {
  const { mode, versions, kinds } = await homeWithout(() => false);
  expect([mode, versions.get("als-tracks")]).toEqual(["online", 2]);
  expect(kinds).toContain("made-for-you");
});

test("a previous version that stands in serves whole shelves, and the record says that it is a fallback", async () => {
  const { mode, versions, kinds } = await homeWithout(({ name, version }) => name === "als-tracks" && version === 2);
  expect([mode, versions.get("als-tracks"), versions.get("popular-tracks")]).toEqual(["fallback", 1, 2]);
  expect(kinds).toContain("made-for-you");
});

test("without any model of taste there is what is popular", async () => {
  const { mode, versions, kinds } = await homeWithout((file) => !isPopular(file));
  expect([mode, [...versions.keys()].toSorted()]).toEqual(["fallback", ["popular-artists", "popular-tracks"]]);
  expect(kinds).toContain("popular");
});

test("without any model at all there is what editors chose and the catalogue, never an empty Home", async () => {
  const { mode, versions, kinds } = await homeWithout(() => true);
  expect([mode, versions.size]).toEqual(["fallback", 0]);
  expect(kinds).toEqual(expect.arrayContaining(["try-something-else", "popular"]));
});

test("nobody's first Home is empty either", async () => {
  listenerId = await addListener(db, "newcomer");
  const { mode, kinds } = await homeWithout(() => true);
  expect([mode, kinds]).toEqual(["fallback", ["try-something-else", "popular"]]);
});
