import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testDatabase } from "@segue/db/testing";
import { expect, onTestFinished, test } from "vitest";
import { addListener, addPlays, homeWorld, now, type HomeWorld } from "../prediction/testing/homeWorld.ts";
import { createModelStore } from "./modelStore.ts";
import { trainModels } from "./trainModels.ts";

/** A catalogue that nobody has listened to yet, and its training. */
async function quietWorld() {
  const db = await testDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), "segue-little-"));
  onTestFinished(async () => {
    await db.drop();
    await rm(dataDir, { recursive: true });
  });
  const world = await homeWorld(db);
  const clock = () => new Date(now);
  const ctx = {
    db,
    actor: { kind: "system" },
    clock,
    random: () => 0.5,
    log: { info: () => {}, warn: () => {} },
  } as const;
  const live = async () => {
    const trained = await trainModels({ ctx, input: { dataDir } });
    return { trained, ...(await createModelStore({ db, dataDir, clock }).live()) };
  };
  return { db, world, live };
}

/** Some of the first artists' tracks, over four months. */
const playsOf = (tracks: HomeWorld["tracks"][number], facts = {}) =>
  tracks.map(([itemId], at) => ({ itemId, daysAgo: 5 + 20 * at, facts }));

test("one listener alone teaches what can be learnt of her, in finite numbers", async () => {
  const { db, world, live } = await quietWorld();
  await addPlays(db, await addListener(db, "alone"), playsOf(world.tracks[0]));
  const { models, trained } = await live();
  expect(trained.every(({ checksum }) => /^[0-9a-f]{64}$/u.test(checksum))).toBe(true);
  expect(models.popularTracks!.scoreOf(world.tracks[0][0][0])).toBeGreaterThan(0);
  const scores = models.alsTracks?.scoreAll(models.alsTracks.foldIn([{ index: 0, preference: 1, confidence: 2 }]));
  expect(scores?.every(Number.isFinite) ?? true).toBe(true);
});

test("where all listening is private, nothing of it is learnt", async () => {
  const { db, world, live } = await quietWorld();
  for (const name of ["one", "two", "three"]) {
    await addPlays(db, await addListener(db, name), playsOf(world.tracks[0], { private: true }));
  }
  const { models } = await live();
  for (const [itemId] of world.tracks[0]) {
    expect([models.alsTracks?.indexOf(itemId) ?? -1, models.popularTracks?.scoreOf(itemId) ?? 0]).toEqual([-1, 0]);
  }
});

test("where no show was ever heard or shown, podcasts wait and the others are trained", async () => {
  const { db, world, live } = await quietWorld();
  for (const name of ["one", "two", "three", "four"]) {
    await addPlays(db, await addListener(db, name), playsOf(world.tracks[0]));
  }
  const { versions } = await live();
  const names = versions.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["popular-tracks", "als-tracks"]));
  expect(names).not.toContain("podcasts");
});
