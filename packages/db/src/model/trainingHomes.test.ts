import { timeOrderedId, type ItemId, type ListenerId } from "@segue/engine/data";
import { neutralRules } from "@segue/engine/decision";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appendInteractions } from "../data/interactions.ts";
import { ensureMonths } from "../data/partitions.ts";
import { insertFirstPolicy } from "../decision/livePolicy.ts";
import { insertHome } from "../prediction/homes.ts";
import { insertImpressions } from "../prediction/impressions.ts";
import { testDatabase, type TestDatabase } from "../testing/index.ts";
import { readTrainingHomes } from "./trainingHomes.ts";

let db: TestDatabase;
const now = Date.UTC(2026, 4, 20, 7);
const hour = 3_600_000;
let entropy = 0;
let policyVersionId: number;

const newId = (at: number): string =>
  timeOrderedId(
    at,
    Uint8Array.from({ length: 10 }, () => entropy++ % 256),
  );

async function listener(name: string, facts: object = {}): Promise<ListenerId> {
  const data = { displayName: name, zone: "UTC", origin: "world", originKey: name, ...facts } as const;
  return (await db.prisma.listener.create({ data })).id as ListenerId;
}

interface Shown {
  itemIds: number[];
  /** ranks that were looked at */
  seen: number[];
}

async function home(listenerId: ListenerId, servedAt: number, shown: Shown[]): Promise<void> {
  const slates = shown.map(({ itemIds }, at) => ({
    id: newId(servedAt),
    shelf: at === 0 ? "shortcuts" : "popular",
    title: "A shelf",
    itemIds: itemIds as ItemId[],
    sources: itemIds.map(() => "popular"),
    scores: itemIds.map(() => 1),
    propensities: itemIds.map(() => 1),
    cardVectors: null,
    traces: [],
    pool: null,
    orderPropensity: null,
  }));
  await insertHome(db, {
    id: newId(servedAt),
    listenerId,
    servedAt: new Date(servedAt),
    policyVersionId,
    modelVersions: {},
    requestedDial: 0.5,
    appliedDial: 0.5,
    localHour: 7,
    schemaHash: "none",
    vector: [],
    latencyMicros: 0,
    mode: "online",
    cardSchemaHash: null,
    slates,
  });
  const impressions = shown.flatMap(({ seen }, at) =>
    seen.map((rank) => ({ slateId: slates[at].id, rank, seenAt: new Date(servedAt + 1_234 + rank) })),
  );
  await insertImpressions(db, impressions);
}

beforeAll(async () => {
  db = await testDatabase();
  const facts = { dial: 0.5, dialMin: 0, dialMax: 1, opennessWeight: 0, temperature: 0.1, maxPerArtist: 2 };
  const shelves = { shelfOrder: ["shortcuts"], shelfTemperature: 0 };
  const policy = { ...neutralRules, ...facts, ...shelves };
  policyVersionId = (await insertFirstPolicy(db, { policy, reason: "for the test", at: new Date(now) })) ?? 0;
  // What arrived last says how far outcomes are known.
  const plain = { startReason: null, endReason: null, shuffle: null, offline: null, sessionId: null, device: null };
  const search = { kind: "search.made", itemId: null, msPlayed: null, durationMs: null, positionMs: null } as const;
  const row = { ...plain, ...search, id: newId(now), occurredAt: now, localHour: 7, query: "x", private: false };
  await ensureMonths(db, [now]);
  const last = { ...row, sourceShelf: null, slateId: null };
  const listenerId = await listener("searcher");
  await appendInteractions(db, { listenerId, zone: "UTC", source: "app", receivedAt: new Date(now), rows: [last] });
});
afterAll(async () => db.drop());

test("Homes that somebody looked at, in the order of time, with every shelf and the cards she saw", async () => {
  const listenerId = await listener("one");
  await home(listenerId, now - 2 * hour, [
    { itemIds: [7, 8, 9], seen: [3, 1] },
    { itemIds: [4], seen: [] },
  ]);
  await home(listenerId, now - 5 * hour, [{ itemIds: [5], seen: [1] }]);
  await home(listenerId, now - 3 * hour, [{ itemIds: [6], seen: [] }]);
  const [early, late] = (await readTrainingHomes(db, new Date(0))).get(listenerId) ?? [];
  expect(early).toMatchObject({ servedAt: now - 5 * hour, localHour: 7, shelves: [{ itemIds: [5], position: 1 }] });
  const shelves = late.shelves.toSorted((a, b) => a.position - b.position);
  expect(shelves.map(({ shelf, itemIds }) => [shelf, itemIds])).toEqual([
    ["shortcuts", [7, 8, 9]],
    ["popular", [4]],
  ]);
  const seen = shelves[0].seen.toSorted((a, b) => a.rank - b.rank);
  expect(seen).toEqual([1, 3].map((rank) => ({ rank, seenAt: now - 2 * hour + 1_234 + rank })));
  expect(shelves[1].seen).toEqual([]);
});

test("leaves out who may not teach or wants no profile, what is too early, and what may still be played", async () => {
  const shown = [{ itemIds: [1], seen: [1] }];
  const [refuses, unprofiled, open, old] = await Promise.all([
    listener("refuses", { trainingConsent: false }),
    listener("unprofiled", { personalised: false }),
    listener("open"),
    listener("old"),
  ]);
  for (const listenerId of [refuses, unprofiled]) await home(listenerId, now - 2 * hour, shown);
  await home(open, now - 0.4 * hour, shown);
  await home(old, now - 9 * hour, shown);
  const homes = await readTrainingHomes(db, new Date(now - 8 * hour));
  expect([refuses, unprofiled, open, old].filter((listenerId) => homes.has(listenerId))).toEqual([]);
  expect((await readTrainingHomes(db, new Date(0))).has(old)).toBe(true);
});
