import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listHistory, listHistoryInput } from "./listHistory.ts";
import { listImports } from "./listImports.ts";
import { recordFeedback } from "./recordFeedback.ts";
import { contextOf, feedbackWorld, idAt, now, type FeedbackWorld } from "./testing/feedbackWorld.ts";

let db: TestDatabase;
let world: FeedbackWorld;
const ids = [1, 2, 3, 40, 80].map((day) => idAt(now - day * 86_400_000));

beforeAll(async () => {
  db = await testDatabase();
  world = await feedbackWorld(db);
  const [search, ...plays] = ids;
  const events = plays.map((id, index) => ({
    id,
    kind: "item.played",
    itemId: world.trackId,
    msPlayed: index === 0 ? 5_000 : 180_000,
    endReason: index === 0 ? "fwdbtn" : "trackdone",
    private: index === 1,
  }));
  const input = { sentAt: now, events: [...events, { id: search, kind: "search.made", query: "tide" }] };
  await recordFeedback({ ctx: contextOf(db, world.listenerId), input });
  const stranger = [{ ...events[0], id: idAt(now - 1000), msPlayed: 0 }];
  await recordFeedback({ ctx: contextOf(db, world.strangerId), input: { sentAt: now, events: stranger } });
});
afterAll(async () => db.drop());

function list(query?: { before?: string; limit?: number }) {
  return listHistory({ ctx: contextOf(db, world.listenerId), input: listHistoryInput.parse(query) });
}

it("lists the listener's own events, newest first, across months, private ones too", async () => {
  const { entries, nextBefore } = await list();
  expect(entries.map(({ id }) => id)).toEqual(ids);
  expect(nextBefore).toBeNull();
  expect(entries[0]).toMatchObject({
    kind: "search.made",
    title: "tide",
    subtitle: "",
    itemId: null,
    itemKind: null,
    cover: null,
    skip: false,
  });
  expect(entries[1]).toMatchObject({
    title: "Low Tide",
    subtitle: "Oru Vane",
    cover: { itemId: world.trackId, kind: "track" },
    artistId: world.artistId,
    msPlayed: 5_000,
    skip: true,
    private: false,
    source: "app",
  });
  expect(entries[2]).toMatchObject({
    itemKind: "track",
    private: true,
    durationMs: 200_000,
    skip: false,
    occurredAt: new Date(now - 3 * 86_400_000),
  });
});

it("continues where a page ended, without a gap or a repetition", async () => {
  const first = await list({ limit: 2 });
  const second = await list({ limit: 2, before: first.nextBefore ?? "" });
  const third = await list({ limit: 2, before: second.nextBefore ?? "" });
  const seen = [first, second, third].flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(seen).toEqual(ids);
  expect(third.nextBefore).toBeNull();
});

it("lists the listener's own imports with their reports", async () => {
  const row = { format: "lastfm", fileName: "plays.csv", status: "done", report: { read: 3 } } as const;
  await db.prisma.historyImport.createMany({
    data: [
      { ...row, id: idAt(now), listenerId: world.listenerId },
      { ...row, id: idAt(now), listenerId: world.strangerId },
    ],
  });
  const imports = await listImports({ ctx: contextOf(db, world.listenerId) });
  expect(imports).toMatchObject([row]);
});
