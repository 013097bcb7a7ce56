import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Log, ServiceContext } from "../context.ts";
import { addListener, addPlays, homeWorld, now, type HomeWorld } from "../prediction/testing/homeWorld.ts";
import { allFamilies } from "./families/allFamilies.ts";
import { hasLiveModels } from "./hasLiveModels.ts";
import type { ModelCard } from "./modelCard.ts";
import { createModelStore } from "./modelStore.ts";
import { trainModels, type TrainingProgress } from "./trainModels.ts";

/** The models that any listening teaches. */
const coreNames = ["tracks", "artists"].flatMap((level) =>
  ["popular", "neighbours", "als"].map((family) => `${family}-${level}`),
);
let db: TestDatabase;
let dataDir: string;
let world: HomeWorld;

const context = (actor: ServiceContext["actor"] = { kind: "system" }): ServiceContext => ({
  db,
  actor,
  clock: () => new Date(now),
  random: () => 0.5,
  log: { info: () => {}, warn: () => {} },
});
const train = (actor?: ServiceContext["actor"]) => trainModels({ ctx: context(actor), input: { dataDir } });

/** Two scenes: even listeners hear every artist of the first but two, odd ones of the second; one new artist lately. */
async function addScenes(): Promise<void> {
  for (let at = 0; at < 12; at++) {
    const listenerId = await addListener(db, `fan ${at}`);
    const tracks = world.tracks[at % 2];
    const plays = tracks.flatMap(([first, second], artist) =>
      artist % 6 === at % 6
        ? []
        : [
            { itemId: first, daysAgo: 40 + artist },
            { itemId: second, daysAgo: 90 + artist },
          ],
    );
    await addPlays(db, listenerId, [...plays, { itemId: tracks[at % 6][0], daysAgo: 3 }]);
  }
}

beforeAll(async () => {
  db = await testDatabase();
  dataDir = await mkdtemp(join(tmpdir(), "segue-models-"));
  world = await homeWorld(db);
  await addScenes();
});
afterAll(async () => {
  await db.drop();
  await rm(dataDir, { recursive: true, force: true });
});

/** A server's store with a clock that moves by hand. */
function openStore() {
  let time = now;
  const log = { info: () => {}, warn: vi.fn<Log["warn"]>() };
  const store = createModelStore({ db, dataDir, clock: () => new Date(time), log });
  const afterASecond = () => {
    time += 1_000;
    return store.live();
  };
  return { store, log, afterASecond };
}

const spoil = (checksum: string) => writeFile(join(dataDir, "models", `${checksum}.bin`), "not a model");

test("models whose files are elsewhere, lost or damaged are not there to serve", async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), "segue-models-"));
  const other = await testDatabase();
  const ctx = { ...context(), db: other };
  const [first] = await trainModels({ ctx, input: { dataDir: elsewhere } });
  expect(await hasLiveModels({ ctx, input: { dataDir: elsewhere } })).toBe(true);
  expect(await hasLiveModels({ ctx, input: { dataDir: join(elsewhere, "fresh clone") } })).toBe(false);
  await writeFile(join(elsewhere, "models", `${first?.checksum}.bin`), "not a model");
  expect(await hasLiveModels({ ctx, input: { dataDir: elsewhere } })).toBe(false);
  await rm(elsewhere, { recursive: true });
  await other.drop();
});

test("a database without any listening has no live models, and its server none to serve", async () => {
  const empty = await testDatabase();
  expect(await hasLiveModels({ ctx: { db: empty }, input: { dataDir } })).toBe(false);
  const live = await createModelStore({ db: empty, dataDir, clock: () => new Date(now) }).live();
  expect(live.versions).toEqual([]);
  expect(Object.values(live.models).every((model) => model === null)).toBe(true);
  const trained = await trainModels({ ctx: { ...context(), db: empty }, input: { dataDir } });
  expect(new Set(trained.map(({ version }) => version))).toEqual(new Set([1]));
  await empty.drop();
});

test("trains every model, each with a card that puts it beside the most popular, and an artefact under its checksum", async () => {
  const steps: string[] = [];
  const onProgress = ({ done, total, doing }: TrainingProgress) => void steps.push(`${done}/${total} ${doing}`);
  const trained = await trainModels({ ctx: context(), input: { dataDir, onProgress } });
  const names = trained.map(({ name, version }) => `${name} ${version}`);
  expect(names).toEqual(expect.arrayContaining(coreNames.map((name) => `${name} 1`)));
  const last = 2 + 2 * allFamilies.length;
  expect([steps[0], steps[1], steps.at(-1)]).toEqual([
    `0/${last} reading the log`,
    `1/${last} measuring popular-tracks`,
    `${last}/${last} done`,
  ]);
  expect(steps).toHaveLength(last + 1);
  expect(await hasLiveModels({ ctx: context(), input: { dataDir } })).toBe(true);
  for (const { checksum } of trained) {
    const bytes = await readFile(join(dataDir, "models", `${checksum}.bin`));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(checksum);
  }
  const { card } = await db.prisma.modelVersion.findFirstOrThrow({ where: { name: "als-tracks" } });
  const { data, evaluation, metrics, baseline } = card as unknown as ModelCard;
  expect([data.listeners, evaluation?.listeners]).toEqual([12, 12]);
  expect(baseline?.name).toBe("most popular");
  expect(metrics["recall@10"]).toBeGreaterThanOrEqual(baseline?.metrics["recall@10"] ?? 1);
  expect((await readdir(join(dataDir, "models"))).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("serves what it learnt: the scene of a listener, for tracks and for artists", async () => {
  const { models, versions } = await openStore().store.live();
  expect(versions).toEqual(expect.arrayContaining(coreNames.map((name) => ({ name, version: 1 }))));
  const { alsTracks, neighboursArtists, popularTracks } = models;
  const [north, south] = world.tracks.map((artists) => artists.map(([first]) => alsTracks!.indexOf(first)));
  const listener = alsTracks!.foldIn(north.slice(0, 4).map((index) => ({ index, preference: 1, confidence: 3 })));
  const scores = alsTracks!.scoreAll(listener);
  expect(Math.min(...north.slice(4).map((index) => scores[index]))).toBeGreaterThan(
    Math.max(...south.map((index) => scores[index])),
  );
  const near = neighboursArtists!.neighboursOf(world.artists[1][0]);
  expect(near.length).toBeGreaterThan(5);
  expect(near.every(({ itemId }) => world.artists[1].some((artist) => artist === itemId))).toBe(true);
  expect(popularTracks!.scoreOf(world.tracks[0][0][0])).toBeGreaterThan(0);
});

test("learns nothing from those who refused or from private sessions; counts without time teach about artists", async () => {
  const [shy, secret, counted] = await Promise.all([
    addListener(db, "shy", { trainingConsent: false }),
    addListener(db, "secret"),
    addListener(db, "counted", { origin: "hetrec" }),
  ]);
  const [refused, hidden] = [world.tracks[0][0][2], world.tracks[0][0][3]];
  await addPlays(db, shy, [{ itemId: refused, daysAgo: 5 }]);
  await addPlays(db, secret, [{ itemId: hidden, daysAgo: 5, facts: { private: true } }]);
  const count = { origin: "hetrec" as const, plays: 400 };
  const heard = [world.countedArtist, world.artists[0][0]];
  for (const itemId of heard) await db.prisma.listenCount.create({ data: { ...count, listenerId: counted, itemId } });
  await train();
  const { models } = await openStore().store.live();
  expect([refused, hidden].map((itemId) => models.alsTracks!.indexOf(itemId))).toEqual([-1, -1]);
  const near = models.neighboursArtists!.neighboursOf(world.countedArtist);
  expect(near.map(({ itemId }) => itemId)).toEqual([world.artists[0][0]]);
});

test("the same log gives the same artefacts under a new version", async () => {
  const [first, second] = [await train(), await train()];
  expect(second.map(({ checksum }) => checksum)).toEqual(first.map(({ checksum }) => checksum));
  expect(second.map(({ version }) => version)).toEqual(first.map(({ version }) => version + 1));
});

/** Trains a version that differs from all before. */
async function trainAnother() {
  const listenerId = await addListener(db, `another ${Math.random()}`);
  await addPlays(db, listenerId, [
    { itemId: world.tracks[0][1][0], daysAgo: 20 },
    { itemId: world.tracks[1][1][0], daysAgo: 30 },
  ]);
  return train();
}

test("a running server swaps to a new version without a restart, all models together", async () => {
  const { store, afterASecond } = openStore();
  const before = await store.live();
  const trained = await trainAnother();
  expect(await store.live()).toBe(before);
  await vi.waitFor(async () => expect((await afterASecond()).versions[0]?.version).toBe(trained[0].version));
  const promoted = trained
    .filter((one) => one.promoted && coreNames.includes(one.name))
    .map(({ name, version }) => ({ name, version }));
  expect(promoted.length).toBeGreaterThan(3);
  expect((await store.live()).versions).toEqual(expect.arrayContaining(promoted));
});

test("a damaged new version is reported once and not served: a running server keeps its own, a fresh one takes the previous", async () => {
  const running = openStore();
  const before = await running.store.live();
  const spoilt = (await trainAnother()).find(({ name }) => name === "als-tracks")!;
  await spoil(spoilt.checksum);
  await vi.waitFor(async () => expect((await running.afterASecond()).versions[0]?.version).toBe(spoilt.version));
  for (let again = 0; again < 3; again++) await running.afterASecond();
  const after = await running.store.live();
  expect(after.models.alsTracks).toBe(before.models.alsTracks);
  expect(after.versions.find(({ name }) => name === "als-tracks")?.version).toBe(spoilt.version - 1);
  expect(running.log.warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^model als-tracks \d+ cannot be loaded .*damaged/u),
  );

  const fresh = openStore();
  const live = await fresh.store.live();
  expect(live.versions.find(({ name }) => name === "als-tracks")?.version).toBe(spoilt.version - 1);
  expect(live.models.alsTracks?.itemIds).toEqual(before.models.alsTracks?.itemIds);
  expect(fresh.log.warn).toHaveBeenCalledOnce();
});

test("with neither version readable the other models still serve", async () => {
  const aliases = await db.prisma.modelAlias.findMany({
    where: { name: "als-tracks" },
    include: { modelVersion: true },
  });
  for (const { modelVersion } of aliases)
    await rm(join(dataDir, "models", `${modelVersion.checksum}.bin`), { force: true });
  const { models, versions } = await openStore().store.live();
  expect(models.alsTracks).toBeNull();
  expect(models.alsArtists).not.toBeNull();
  const names = new Set(versions.map(({ name }) => name));
  expect(coreNames.filter((name) => !names.has(name))).toEqual(["als-tracks"]);
});

test("a training that cannot store its artefacts leaves what was live", async () => {
  const before = await db.prisma.modelAlias.findMany();
  const blocked = join(dataDir, "a-file");
  await writeFile(blocked, "");
  await expect(trainModels({ ctx: context(), input: { dataDir: blocked } })).rejects.toThrow("a-file");
  expect(await db.prisma.modelAlias.findMany()).toEqual(before);
});

test("only Segue itself, ML engineers and admins train", async () => {
  const staff = (role: "viewer" | "mlEngineer") => ({ kind: "staff", accountId: "ada", name: "Ada", role }) as const;
  await db.prisma.staffAccount.create({ data: { id: "ada", name: "Ada", email: "ada@segue.test" } });
  await expect(train({ kind: "listener", listenerId: 1 as ListenerId, accountId: "a" })).rejects.toThrow("only staff");
  await expect(train(staff("viewer"))).rejects.toThrow("only ML engineer or admin");
  await train(staff("mlEngineer"));
  const entry = await db.prisma.auditEntry.findFirst({
    where: { object: "model als-artists" },
    orderBy: { id: "desc" },
  });
  expect(entry?.actorId).toBe("ada");
  expect(`${entry?.action} ${entry?.reason}`).toMatch(/^model\.(promoted|held) trained on the log: /u);
});
