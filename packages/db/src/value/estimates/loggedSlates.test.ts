import { timeOrderedId, type ItemId, type ListenerId } from "@segue/engine/data";
import { decodeSlatePool, encodeSlatePool } from "@segue/engine/decision";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appendInteractions, type NewLogRow } from "../../data/interactions.ts";
import { ensureMonths } from "../../data/partitions.ts";
import { testDatabase, type TestDatabase } from "../../testing/index.ts";
import { readLoggedSlates } from "./loggedSlates.ts";
import { readSlateListeners, readSlateLogMark } from "./slateListeners.ts";

let db: TestDatabase;
let policyId: number;
const now = Date.UTC(2026, 4, 20, 7);
const hour = 3_600_000;
let entropy = 0;

const newId = (at: number): string =>
  timeOrderedId(
    at,
    Uint8Array.from({ length: 10 }, (_, place) => (place > 7 ? entropy++ % 256 : entropy >> 8)),
  );

async function listener(name: string, facts: object = {}): Promise<ListenerId> {
  const data = { displayName: name, zone: "UTC", country: "ES", origin: "world", originKey: name, ...facts } as const;
  return (await db.prisma.listener.create({ data })).id as ListenerId;
}

interface Shown {
  pool: boolean;
  itemIds: number[];
  seen: number[];
}

/** A Home of one shelf. @returns the slate's id */
async function home(listenerId: ListenerId, servedAt: number, { pool, itemIds, seen }: Shown): Promise<string> {
  const [homeId, slateId] = [newId(servedAt), newId(servedAt)];
  const kept = {
    itemIds: Int32Array.from(itemIds),
    worth: new Float32Array(itemIds.length).fill(0.5),
    familiarity: new Float32Array(itemIds.length).fill(0.25),
    listen: new Float32Array(itemIds.length).fill(Number.NaN),
  };
  await db.prisma.home.create({
    data: {
      id: homeId,
      listenerId,
      servedAt: new Date(servedAt),
      policyVersionId: policyId,
      modelVersions: {},
      requestedDial: 0.5,
      appliedDial: 0.5,
      localHour: 9,
      schemaHash: "none",
      vector: [],
      slates: {
        create: {
          id: slateId,
          shelf: "made-for-you",
          position: 1,
          title: "Made for you",
          itemIds,
          sources: itemIds.map(() => "popular"),
          scores: itemIds.map(() => 1),
          propensities: itemIds.map((_, at) => 1 / (at + 2)),
          pool: pool ? Buffer.from(encodeSlatePool(kept)) : null,
          impressions: { create: seen.map((rank) => ({ rank, seenAt: new Date(servedAt + rank) })) },
        },
      },
    },
  });
  return slateId;
}

async function play(listenerId: ListenerId, at: number, changed: Partial<NewLogRow>): Promise<string> {
  const nothing = { positionMs: null, startReason: null, endReason: "endplay", shuffle: null, offline: null };
  const plain = { ...nothing, sessionId: null, device: null, query: null, sourceShelf: "made-for-you", private: false };
  const what = { kind: "item.played", itemId: 1 as ItemId, msPlayed: 200_000, durationMs: 210_000 } as const;
  const row: NewLogRow = { ...plain, ...what, id: newId(at), occurredAt: at, localHour: 9, slateId: null, ...changed };
  await appendInteractions(db, { listenerId, zone: "UTC", source: "app", receivedAt: new Date(now), rows: [row] });
  return row.id;
}

beforeAll(async () => {
  db = await testDatabase();
  const dials = { dial: 0.5, dialMin: 0, dialMax: 1, opennessWeight: 0, temperature: 1 };
  const data = { ...dials, maxPerArtist: 3, shelfOrder: [], reason: "for the test", publishedAt: new Date(0) };
  policyId = (await db.prisma.policyVersion.create({ data })).id;
  await db.prisma.item.createMany({
    data: [1, 2, 3].map((id) => ({
      id,
      kind: "track",
      title: `Track ${id}`,
      matchKey: `track ${id}`,
      origin: "world",
    })),
  });
  await ensureMonths(db, [now]);
  await play(await listener("latest"), now, {});
});
afterAll(async () => db.drop());

const since = new Date(now - 24 * hour);
const slatesOf = async (listenerId: ListenerId) =>
  (await readLoggedSlates(db, since)).filter((slate) => slate.listenerId === listenerId);

test("slates with their pools, chances, looks and plays, in the order of time", async () => {
  const listenerId = await listener("one");
  const late = await home(listenerId, now - 2 * hour, { pool: true, itemIds: [3, 1, 2], seen: [2, 1] });
  await home(listenerId, now - 3 * hour, { pool: true, itemIds: [2], seen: [] });
  await play(listenerId, now - 2 * hour + 10, { itemId: 1 as ItemId, slateId: late });
  await play(listenerId, now - 2 * hour + 20, { itemId: 3 as ItemId, slateId: late, msPlayed: 4000 });
  const [early, other] = await slatesOf(listenerId);
  expect(early).toMatchObject({
    itemIds: [2],
    seen: [],
    plays: [],
    maxPerArtist: 3,
    localHour: 9,
    shelf: "made-for-you",
  });
  expect(other?.itemIds).toEqual([3, 1, 2]);
  expect(other?.seen.toSorted((a, b) => a - b)).toEqual([1, 2]);
  expect(Array.from(other?.propensities ?? [])).toEqual([1 / 2, 1 / 3, 1 / 4]);
  const pool = decodeSlatePool(other?.pool ?? new Uint8Array());
  expect([...pool.itemIds]).toEqual([3, 1, 2]);
  expect(pool.familiarity[0]).toBe(0.25);
  expect(other?.plays.toSorted((a, b) => a.itemId - b.itemId)).toEqual([
    { itemId: 1, listened: true, skipped: false },
    { itemId: 3, listened: false, skipped: true },
  ]);
});

test("leaves out private sessions, disowned plays, who does not agree, what may still be played, and shelves without a pool", async () => {
  const shown = { pool: true, itemIds: [1], seen: [1] };
  const [hidden, disowned, refuses, open, plain] = await Promise.all([
    listener("hidden"),
    listener("disowned"),
    listener("refuses", { trainingConsent: false }),
    listener("open"),
    listener("plain"),
  ]);
  await play(hidden, now - hour, { slateId: await home(hidden, now - hour, shown), private: true });
  const own = await play(disowned, now - hour, { slateId: await home(disowned, now - hour, shown) });
  await db.prisma.disownedPlay.create({ data: { listenerId: disowned, interactionId: own } });
  await home(refuses, now - hour, shown);
  await home(open, now - 0.4 * hour, shown);
  await home(plain, now - hour, { ...shown, pool: false });
  const found = new Set((await readLoggedSlates(db, since)).map(({ listenerId }) => listenerId));
  for (const one of [hidden, disowned, refuses, open, plain]) expect(found).not.toContain(one);
  await home(plain, now - hour, shown);
  expect(await slatesOf(plain)).toHaveLength(1);
});

test("a listener is told with her country, her dials and how she plays what other shelves show her", async () => {
  const listenerId = await listener("elsewhere");
  await db.prisma.listenerDial.create({ data: { listenerId, daypart: "morning", offset: 0.25 } });
  const slateId = await home(listenerId, now - hour, { pool: false, itemIds: [1, 2], seen: [1, 2] });
  await play(listenerId, now - hour + 5, { slateId });
  await home(listenerId, now - hour, { pool: true, itemIds: [1, 2], seen: [1, 2] });
  const mark = await readSlateLogMark(db);
  const found = (await readSlateListeners(db, since)).find((one) => one.listenerId === listenerId);
  expect(found).toEqual({ listenerId, country: "ES", dials: { morning: 0.25 }, seenElsewhere: 2, playsElsewhere: 1 });
  expect(await readSlateLogMark(db)).toBe(mark);
  await home(listenerId, now + hour, { pool: false, itemIds: [1], seen: [] });
  expect(await readSlateLogMark(db)).not.toBe(mark);
});
