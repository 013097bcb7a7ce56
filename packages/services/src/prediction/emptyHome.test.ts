import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { seededRandom } from "@segue/engine/math";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { currentModels } from "./currentModels.ts";
import { describeListener } from "./describeListener.ts";
import { serveHome } from "./serveHome.ts";
import { addArtist, addListener, addPlays, contextOf } from "./testing/homeWorld.ts";

vi.mock("./currentModels.ts");

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  const models = { tracks: null, artists: null, artistNeighbours: null, popularTracks: null, popularArtists: null };
  vi.mocked(currentModels).mockResolvedValue({ models, versions: [] });
});
afterAll(async () => db.drop());

test("a Home is empty while the catalogue is, never afterwards, and makes the first policy by itself", async () => {
  const ctx = contextOf(db, await addListener(db, "early"), seededRandom("early"));
  const homes = await Promise.all([serveHome({ ctx }), serveHome({ ctx })]);
  expect(homes.map(({ shelves }) => shelves)).toEqual([[], []]);
  expect(await db.prisma.policyVersion.count()).toBe(1);
  expect(await db.prisma.auditEntry.count({ where: { action: "policy.published" } })).toBe(1);
  const { tracks } = await addArtist(db, "Someone", 3);
  const { shelves } = await serveHome({ ctx });
  expect(shelves.map(({ kind }) => kind)).toEqual(["popular"]);
  expect(shelves[0]?.cards.map(({ itemId }) => itemId)).toEqual(expect.arrayContaining(tracks.slice(0, 1)));
});

test("the app learns who is signed in, and that she is new until she has listened a while", async () => {
  const { tracks } = await addArtist(db, "Somebody", 1);
  const listenerId = await addListener(db, "Aiko", { zone: "Asia/Tokyo", country: "JP" });
  const ctx = contextOf(db, listenerId, seededRandom("me"));
  const facts = { id: listenerId, displayName: "Aiko", zone: "Asia/Tokyo", country: "JP" };
  const settings = { personalised: true, privateSession: false, isNew: true, wantsWelcome: true };
  expect(await describeListener({ ctx })).toEqual({ ...facts, ...settings });
  await addPlays(
    db,
    listenerId,
    Array.from({ length: 20 }, (_, at) => ({ itemId: tracks[0] ?? (0 as never), daysAgo: at + 1 })),
  );
  expect(await describeListener({ ctx })).toMatchObject({ isNew: false });
});
