import { readServedListener } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readListenerPast } from "./listenerPast.ts";
import { addArtist, addListener, addPlays, now } from "./testing/homeWorld.ts";

let db: TestDatabase;
let listenerId: ListenerId;
let itemId: ItemId;

beforeAll(async () => {
  db = await testDatabase();
  const { tracks } = await addArtist(db, "Often", 1);
  itemId = tracks[0] ?? (0 as ItemId);
  listenerId = await addListener(db, "heavy");
  await addPlays(
    db,
    listenerId,
    Array.from({ length: 1_000 }, (_, at) => ({ itemId, daysAgo: 1 + at / 10 })),
  );
});
afterAll(async () => db.drop());

async function past() {
  const listener = await readServedListener(db, listenerId);
  if (!listener) throw new Error("the listener is gone");
  const remember = <Row>(rows: readonly Row[]): readonly Row[] => rows;
  return (await readListenerPast(db, { listenerId, listener, at: now, rules: "", remember })).past;
}

const starts = async (): Promise<number[]> => (await past()).interactions.map(({ occurredAt }) => occurredAt);

test("the past is there as a whole, latest first", async () => {
  const found = await starts();
  expect(found).toHaveLength(1_000);
  expect(found).toEqual(found.toSorted((left, right) => right - left));
});

test("a play of this moment is there at once, and so is what arrives late, however long ago it was", async () => {
  const before = await past();
  await addPlays(db, listenerId, [{ itemId, daysAgo: 0 }]);
  expect(await past()).toBe(before);
  expect(before.interactions).toHaveLength(1_001);
  for (const [index, daysAgo] of [0.001, 3.05, 99.95].entries()) {
    await addPlays(db, listenerId, [{ itemId, daysAgo }]);
    expect(await starts()).toHaveLength(1_002 + index);
  }
});

test("after many plays nothing is missing and nothing is there twice", async () => {
  for (let batch = 0; batch < 4; batch++) {
    const plays = Array.from({ length: 400 }, (_, at) => ({ itemId, daysAgo: (batch * 400 + at) / 2_000 }));
    await addPlays(db, listenerId, plays);
    expect(await starts()).toHaveLength(1_004 + 400 * (batch + 1));
  }
});

test("requests at the same time all know the play that came before them, once", async () => {
  await addPlays(db, listenerId, [{ itemId, daysAgo: 0 }]);
  const found = await Promise.all([starts(), starts(), starts()]);
  expect(found.map(({ length }) => length)).toEqual([2_605, 2_605, 2_605]);
});

test("a disowned play is no part of it, until she owns up to it", async () => {
  const { id: interactionId } = await db.prisma.interaction.findFirstOrThrow({ where: { listenerId } });
  await db.prisma.disownedPlay.create({ data: { listenerId, interactionId } });
  expect(await starts()).toHaveLength(2_604);
  await db.prisma.disownedPlay.deleteMany({ where: { listenerId } });
  expect(await starts()).toHaveLength(2_605);
});
