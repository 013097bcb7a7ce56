import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { now, publish, serve, type ServedWorld, servedWorld, systemContext } from "../testing/servedWorld.ts";
import { controlExposures } from "./controlExposures.ts";

let db: TestDatabase;
let world: ServedWorld;
const floored = { equity: { emerging: { weight: 1, floor: 0.5 } } };
const control = (at = now) => controlExposures({ ctx: systemContext(db, at) });

beforeEach(async () => {
  db = await testDatabase();
  world = await servedWorld(db, 2);
});
afterEach(() => db.drop());

/** Slates with a superstar on top and the emerging artist below. */
async function show(version: number, slates: number, minutesAgo: number): Promise<void> {
  const { superstar, emerging } = world.tracks;
  const [listenerId] = world.listenerIds;
  const cards = [{ itemId: superstar }, { itemId: emerging }];
  for (let at = 0; at < slates; at++) {
    // Floors are for shelves that utility orders; others do not count.
    const shelves = [{ cards }, { shelf: "popular", cards: [{ itemId: superstar }] }];
    await serve(db, { version, listenerId, minutesAgo, shelves });
  }
}

test("a floor that does not hold raises its band's bonus, from what was shown since the step before", async () => {
  const version = await publish(db, floored);
  await show(version, 60, 30);
  const [step] = await control(now - 10 * 60_000);
  const low = 1 / Math.log2(3);
  expect(step).toMatchObject({ version, slates: 60, bonuses: { superstar: 0 } });
  expect(step?.exposure.emerging).toBeCloseTo(low / (1 + low), 12);
  expect(step?.bonuses.emerging).toBeGreaterThan(0);
  const kept = await db.prisma.policyControl.findMany();
  expect(kept).toMatchObject([
    { policyVersionId: version, slates: 60, bonuses: step?.bonuses, exposure: step?.exposure },
  ]);
  await show(version, 50, 5);
  const [next] = await control();
  expect(next).toMatchObject({ slates: 50 });
  expect(next?.bonuses.emerging).toBeGreaterThan(step?.bonuses.emerging ?? 0);
});

test("run again at once it changes nothing, and too few slates say nothing", async () => {
  const version = await publish(db, floored);
  await show(version, 49, 30);
  expect(await control()).toEqual([]);
  await show(version, 11, 20);
  expect(await control()).toHaveLength(1);
  const before = await db.prisma.policyControl.findMany();
  expect(await control(now + 60_000)).toEqual([]);
  expect(await db.prisma.policyControl.findMany()).toEqual(before);
});

test("two workers at once make one step", async () => {
  const version = await publish(db, floored);
  await show(version, 60, 30);
  expect((await Promise.all([control(), control()])).flat()).toHaveLength(1);
});

test("versions without a floor, paused or retired are left alone", async () => {
  const plain = await publish(db, { equity: { emerging: { weight: 2, floor: 0 } } });
  const paused = await publish(db, { ...floored, percent: 10, pausedAt: new Date(now) });
  for (const version of [plain, paused]) await show(version, 60, 30);
  expect(await control()).toEqual([]);
});
