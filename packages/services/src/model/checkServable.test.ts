import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceContext, ServiceError } from "../context.ts";
import { addListener, addPlays, homeWorld, now } from "../prediction/testing/homeWorld.ts";
import { getModel } from "./getModel.ts";
import { promoteModel } from "./promoteModel.ts";
import { rollBackModel } from "./rollBackModel.ts";
import { addFans, fanPlays } from "./testing/addFans.ts";
import { trainModels, type TrainedModel } from "./trainModels.ts";

const name = "popular-tracks";
const folder = mkdtempSync(join(tmpdir(), "segue-servable-"));
let db: TestDatabase;
let first: TrainedModel;
const system = (): ServiceContext => ({
  db,
  actor: { kind: "system" },
  clock: () => new Date(now),
  random: () => 0.5,
  log: { info: () => {}, warn: () => {} },
});
const train = async () =>
  (await trainModels({ ctx: system(), input: { dataDir: folder } })).find((made) => made.name === name)!;

beforeAll(async () => {
  db = await testDatabase();
  const world = await homeWorld(db);
  await addFans(db, world);
  first = await train();
  await addPlays(db, await addListener(db, "one more"), fanPlays(world, 3));
  await train();
});
afterAll(async () => {
  await db.drop();
  rmSync(folder, { recursive: true, force: true });
});

const live = async () =>
  (await getModel({ ctx: system(), input: { name } })).versions.find(({ aliases }) => aliases.includes("live"))
    ?.version;

test.each([
  {
    act: "promoted",
    go: () => promoteModel({ ctx: system(), folder, input: { name, version: 1, reason: "because" } }),
  },
  {
    act: "gone back to",
    go: () => rollBackModel({ ctx: system(), folder, input: { of: { name }, reason: "because" } }),
  },
])(
  "a version whose file is lost or damaged is not $act: what is live stays, and the error says why",
  async ({ go }) => {
    await promoteModel({ ctx: system(), folder, input: { name, version: 2, reason: "as before" } }).catch(() => {});
    const tried = () =>
      go().then(
        () => "done",
        (error: ServiceError) => `${error.code}: ${error.message}`,
      );
    const place = join(folder, "models", `${first.checksum}.bin`);
    const whole = await readFile(place);
    await writeFile(place, whole.subarray(0, 20));
    expect(await tried()).toMatch(/^conflict: popular-tracks 1 could not serve: .* is damaged/u);
    await rm(place);
    expect(await tried()).toMatch(/^conflict: popular-tracks 1 could not serve: ENOENT/u);
    expect(await live()).toBe(2);
    await writeFile(place, whole);
    expect(await tried()).toBe("done");
    expect(await live()).toBe(1);
  },
);
