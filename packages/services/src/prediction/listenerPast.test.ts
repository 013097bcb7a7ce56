import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readListenerPast } from "./listenerPast.ts";
import { addArtist, addListener, addPlays } from "./testing/homeWorld.ts";

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

const past = (stamp: string) => readListenerPast(db, { listenerId, importStamp: Promise.resolve(stamp) });

test("the past reaches beyond the latest rows, latest first", async () => {
  const rows = await past("");
  expect(rows).toHaveLength(1_000);
  expect(rows.map(({ occurredAt }) => occurredAt)).toEqual(
    rows.map(({ occurredAt }) => occurredAt).toSorted((left, right) => right - left),
  );
});

test("a play of this moment is there at once; an import into the kept part is there when it says so", async () => {
  await addPlays(db, listenerId, [{ itemId, daysAgo: 0 }]);
  expect(await past("")).toHaveLength(1_001);
  await addPlays(db, listenerId, [{ itemId, daysAgo: 99.95 }]);
  expect(await past("")).toHaveLength(1_001);
  expect(await past("an import ended")).toHaveLength(1_002);
});

test("after many plays the kept part moves on and nothing is missing", async () => {
  await addPlays(
    db,
    listenerId,
    Array.from({ length: 1_600 }, (_, at) => ({ itemId, daysAgo: at / 2_000 })),
  );
  for (let reading = 0; reading < 3; reading++) expect(await past("an import ended")).toHaveLength(2_602);
});
