import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { recordImpressions } from "./recordImpressions.ts";
import { contextOf, feedbackWorld, idAt, now, type FeedbackWorld } from "./testing/feedbackWorld.ts";

let db: TestDatabase;
let world: FeedbackWorld;

beforeAll(async () => {
  db = await testDatabase();
  world = await feedbackWorld(db);
});
afterAll(async () => db.drop());

function record(impressions: unknown[]) {
  return recordImpressions({ ctx: contextOf(db, world.listenerId), input: { impressions } });
}

it("stores what was seen once, and answers what was not hers or is not there", async () => {
  const { slateId, strangersSlateId } = world;
  const batch = [
    { slateId, rank: 1, seenAt: now - 30_000 },
    { slateId, rank: 1, seenAt: now - 20_000 },
    { slateId, rank: 4, seenAt: now },
    { slateId, rank: 0, seenAt: now },
    { slateId: strangersSlateId, rank: 1, seenAt: now },
    { slateId: idAt(now), rank: 1, seenAt: now },
    { slateId, rank: 2, seenAt: "yesterday" },
    "seen",
  ];
  const receipt = await record(batch);
  expect(receipt).toMatchObject({ stored: 1, duplicates: 1, rejected: 6 });
  expect(receipt.results.map((result) => ("field" in result ? result.field : result.status))).toEqual([
    "stored",
    "duplicate",
    "rank",
    "rank",
    "slateId",
    "slateId",
    "seenAt",
    "impression",
  ]);
  expect(await record(batch)).toMatchObject({ stored: 0, duplicates: 2 });
  expect(await db.prisma.impression.findMany()).toEqual([{ slateId, rank: 1, seenAt: new Date(now - 30_000) }]);
});

it("moves a time of a wrong clock between the serving and now", async () => {
  const { slateId } = world;
  await record([
    { slateId, rank: 2, seenAt: now + 1e9 },
    { slateId, rank: 3, seenAt: new Date(0) },
  ]);
  const seen = await db.prisma.impression.findMany({ where: { rank: { in: [2, 3] } }, orderBy: { rank: "asc" } });
  expect(seen.map(({ seenAt }) => seenAt.getTime())).toEqual([now, now - 60_000]);
});

it("keeps nothing of what was seen in a private session, because nothing that she does there could answer it", async () => {
  const { strangerId, strangersSlateId } = world;
  const privately = (isPrivate: boolean) =>
    db.prisma.listener.update({ where: { id: strangerId }, data: { privateSession: isPrivate } });
  await privately(true);
  const input = { impressions: [{ slateId: strangersSlateId, rank: 1, seenAt: now }] };
  const receipt = await recordImpressions({ ctx: contextOf(db, strangerId), input });
  expect(receipt).toMatchObject({ stored: 0, rejected: 1 });
  expect(receipt.results[0]).toMatchObject({ field: "private", status: "rejected" });
  expect(await db.prisma.impression.count({ where: { slateId: strangersSlateId } })).toBe(0);
  await privately(false);
  expect(await recordImpressions({ ctx: contextOf(db, strangerId), input })).toMatchObject({ stored: 1 });
});
