import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { encodeSlatePool } from "@segue/engine/decision";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readWithoutFloor } from "./readWithoutFloor.ts";
import { addPolicy, addSlate, artistWorld, viewer, type ArtistWorld } from "./testing/artistWorld.ts";

let db: TestDatabase;
let world: ArtistWorld;
const input = { days: 28 };

beforeAll(async () => {
  db = await testDatabase();
  world = await artistWorld(db);
});
afterAll(() => db.drop());

/** A shelf of two cards, drawn from a track each of the first four artists: one of every band, all worth the same. */
async function serveFrom(policyVersion: number): Promise<void> {
  const itemIds = world.artists.slice(0, 4).flatMap(({ items }) => items.slice(0, 1));
  const pool = encodeSlatePool({
    itemIds: Int32Array.from(itemIds),
    worth: new Float32Array(4).fill(0.5),
    familiarity: new Float32Array(4),
    listen: new Float32Array(4).fill(Number.NaN),
  });
  const slate = { policyVersion, shelf: "made-for-you", daysAgo: 1, itemIds: itemIds.slice(0, 2) };
  await addSlate(db, world.listenerId, { ...slate, pool: Uint8Array.from(pool) });
}

test("slates that did not keep what they were drawn from are not weighed, and nothing is made up", async () => {
  const found = await readWithoutFloor({ ctx: viewer(db), input });
  expect(found).toMatchObject({ slates: 0, hasBonus: false, artists: [] });
});

test("without a bonus the floors change nothing", async () => {
  await serveFrom(await addPolicy(db));
  const found = await readWithoutFloor({ ctx: viewer(db), input });
  expect(found).toMatchObject({ slates: 1, hasBonus: false, artists: [] });
  expect(found.withFloor).toEqual(found.withoutFloor);
});

test("the bonus of a band is what its artists would lose without the floor, to the number", async () => {
  const floor = { emerging: { weight: 1, floor: 0.4 } };
  const policyVersion = await addPolicy(db, { equity: floor });
  const control = { policyVersionId: policyVersion, bonuses: { emerging: 1 }, exposure: {}, slates: 10 };
  await db.prisma.policyControl.create({ data: { ...control, updatedAt: new Date() } });
  await db.pool.query("update slate set pool = null");
  await serveFrom(policyVersion);
  const { slates, hasBonus, withFloor, withoutFloor, artists } = await readWithoutFloor({ ctx: viewer(db), input });
  expect([slates, hasBonus]).toEqual([1, true]);
  // One of four counts double: 2/5 at the first rank; it was served there, and is gone at the second.
  const second = 1 / Math.log2(3);
  expect(withFloor.emerging).toBeCloseTo(2 / 5 / (1 + second), 9);
  expect(withoutFloor.emerging).toBeCloseTo(1 / 4 / (1 + second), 9);
  const loser = artists.find(({ band }) => band === "emerging");
  expect(loser?.difference).toBeCloseTo((1 / 4 - 2 / 5) * 1_000, 6);
});
