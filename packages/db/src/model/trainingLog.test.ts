import { timeOrderedId, type ItemId, type ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appendInteractions, type NewLogRow } from "../data/interactions.ts";
import { disownPlay, reclaimPlay } from "../data/disownedPlays.ts";
import { readHistoryPage } from "../data/historyPage.ts";
import { ensureMonths, lowestIdAt } from "../data/partitions.ts";
import { testDatabase, type TestDatabase } from "../testing/index.ts";
import { readTrainingCatalogue, readTrainingCounts } from "./trainingCatalogue.ts";
import type { TrainingListener } from "./trainingColumns.ts";
import { readTrainingLog, readTrainingSnapshot } from "./trainingLog.ts";

let db: TestDatabase;
const start = Date.UTC(2026, 0, 31, 23, 59, 58);
let track: ItemId;
let artist: ItemId;
let entropy = 0;

async function listener(name: string, trainingConsent = true): Promise<ListenerId> {
  const data = { displayName: name, zone: "UTC", origin: "world", originKey: name, trainingConsent } as const;
  return (await db.prisma.listener.create({ data })).id as ListenerId;
}

async function play(listenerId: ListenerId, at: number, facts: Partial<NewLogRow> = {}): Promise<void> {
  const row: NewLogRow = {
    id: timeOrderedId(
      at,
      Uint8Array.from({ length: 10 }, () => entropy++ % 256),
    ),
    kind: "item.played",
    itemId: track,
    occurredAt: at,
    msPlayed: 1_000,
    durationMs: 2_000,
    positionMs: null,
    startReason: null,
    endReason: "fwdbtn",
    shuffle: null,
    offline: null,
    sessionId: null,
    localHour: 0,
    device: null,
    query: null,
    sourceShelf: null,
    slateId: null,
    private: false,
    ...facts,
  };
  await ensureMonths(db, [at]);
  await appendInteractions(db, { listenerId, zone: "UTC", source: "world", receivedAt: new Date(at), rows: [row] });
}

const firstId = lowestIdAt(0);
const everything = { receivedUntil: new Date(start + 86_400_000), firstId };
const everybody = async (): Promise<TrainingListener[]> => [...(await readTrainingLog(db, everything)).listeners()];

beforeAll(async () => {
  db = await testDatabase();
  const { id: rightsHolderId } = await db.prisma.rightsHolder.create({ data: { name: "House", microsPerStream: 1 } });
  const facts = { origin: "world" } as const;
  const artistRow = await db.prisma.item.create({
    data: {
      ...facts,
      kind: "artist",
      title: "A",
      matchKey: "a",
      artist: { create: { band: "emerging", rightsHolderId } },
    },
  });
  const trackRow = await db.prisma.item.create({
    data: { ...facts, kind: "track", title: "T", matchKey: "t", track: { create: { artistId: artistRow.id } } },
  });
  [artist, track] = [artistRow.id as ItemId, trackRow.id as ItemId];
});
afterAll(() => db.drop());

test("an empty log streams nobody and spans nothing", async () => {
  expect(await everybody()).toEqual([]);
  expect(await readTrainingSnapshot(db)).toEqual({ receivedUntil: new Date(0), firstId, span: null });
});

test("reads listener by listener, in the order of time and across months, what may teach, and nothing else", async () => {
  const [ada, bo, cy] = [await listener("ada"), await listener("bo"), await listener("cy", false)];
  await play(bo, start + 5_000, { endReason: "tab\there \\ and\nthere" });
  await play(bo, start, { localHour: 23, sourceShelf: "made-for-you" });
  await play(ada, start + 1, { msPlayed: null, durationMs: null, endReason: null });
  await play(bo, start + 6_000, { kind: "item.saved", msPlayed: null, endReason: null });
  await play(ada, start + 9_000, { private: true });
  await play(ada, start + 9_500, { kind: "search.made", itemId: null, query: "q", msPlayed: null });
  await play(cy, start + 10_000);
  const [first, second, ...others] = await everybody();
  expect(others).toEqual([]);
  const common = { itemId: track, private: false, skipped: null, localHour: 0, sourceShelf: null, slateId: null };
  const played = { ...common, kind: "item.played", msPlayed: 1_000, durationMs: 2_000, endReason: "fwdbtn" };
  const unknown = { msPlayed: null, durationMs: null, endReason: null };
  expect(first).toEqual({
    listenerId: ada,
    interactions: [{ ...played, ...unknown, listenerId: ada, occurredAt: start + 1 }],
  });
  expect(second).toEqual({
    listenerId: bo,
    interactions: [
      { ...played, listenerId: bo, occurredAt: start, localHour: 23, sourceShelf: "made-for-you" },
      { ...played, listenerId: bo, occurredAt: start + 5_000, endReason: "tab\there \\ and\nthere" },
      { ...played, ...unknown, durationMs: 2_000, listenerId: bo, occurredAt: start + 6_000, kind: "item.saved" },
    ],
  });
  const snapshot = await readTrainingSnapshot(db);
  const span = { from: start, to: start + 6_000 };
  expect(snapshot).toEqual({ receivedUntil: new Date(start + 10_000), firstId, span });
});

test("leaves what arrived after the snapshot, and what lies outside the bounds, to others", async () => {
  const early = await readTrainingLog(db, { receivedUntil: new Date(start + 4_999), firstId });
  expect([...early.listeners()].map(({ interactions }) => interactions.length)).toEqual([1, 1]);
  const log = await readTrainingLog(db, everything);
  const between = [...log.listeners(start + 1, start + 6_000)].flatMap(({ interactions }) => interactions);
  expect(between.map(({ occurredAt }) => occurredAt - start)).toEqual([1, 5_000]);
});

test("of a log that is too long for memory only the newest months are read, and the span says which", async () => {
  await db.pool.query("analyze interaction");
  const snapshot = await readTrainingSnapshot(db, { rows: 4 });
  const february = Date.UTC(2026, 1);
  expect(snapshot.firstId).toBe(lowestIdAt(february));
  expect(snapshot.span?.from).toBeGreaterThanOrEqual(february);
  const heard = [...(await readTrainingLog(db, snapshot)).listeners()].flatMap(({ interactions }) => interactions);
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.every(({ occurredAt }) => occurredAt >= february)).toBe(true);
  expect((await readTrainingSnapshot(db, { rows: 1_000 })).firstId).toBe(firstId);
});

test("reads who belongs to whom, and the counts of those who agreed", async () => {
  const { artistOfTrack, artists } = await readTrainingCatalogue(db);
  expect([[...artistOfTrack], [...artists]]).toEqual([[[track, artist]], [artist]]);
  const [di, ed] = [await listener("di"), await listener("ed", false)];
  const count = { itemId: artist, origin: "hetrec" as const, plays: 7 };
  for (const listenerId of [di, ed]) await db.prisma.listenCount.create({ data: { ...count, listenerId } });
  expect(await readTrainingCounts(db)).toEqual([{ listenerId: di, itemId: artist, plays: 7 }]);
});

test("learns nothing from a play that its listener says was somebody else's, until she takes that back", async () => {
  const dee = await listener("dee");
  const id = timeOrderedId(start + 3, new Uint8Array(10).fill(7));
  await play(dee, start + 2);
  await play(dee, start + 3, { id });
  const playsOf = async (): Promise<number | undefined> =>
    (await everybody()).find(({ listenerId }) => listenerId === dee)?.interactions.length;
  expect(await playsOf()).toBe(2);
  expect(await disownPlay(db, dee, { interactionId: id, disownedAt: new Date(start) })).toBe(true);
  expect(await playsOf()).toBe(1);
  const history = await readHistoryPage(db, dee, { before: null, limit: 10 });
  expect(history.map((row) => [row.id === id, row.disowned])).toEqual([
    [true, true],
    [false, false],
  ]);
  expect(await reclaimPlay(db, dee, id)).toBe(true);
  expect(await playsOf()).toBe(2);
});
