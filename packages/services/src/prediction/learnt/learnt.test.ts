import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { currentModels } from "../currentModels.ts";
import { serveHome } from "../serveHome.ts";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "../testing/homeWorld.ts";
import { clusterIds, scenesWithClusters } from "../testing/scenesWithClusters.ts";
import { describeTaste } from "./describeTaste.ts";
import { removeFromTaste } from "./removeFromTaste.ts";
import { restoreToTaste } from "./restoreToTaste.ts";

vi.mock("../currentModels.ts");

let db: TestDatabase;
let world: HomeWorld;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  vi.mocked(currentModels).mockResolvedValue({ models: scenesWithClusters(world), versions: [] });
});
afterAll(async () => db.drop());

const random = seededRandom("learnt");
const ctxOf = (listenerId: ListenerId) => contextOf(db, listenerId, random);

const track = (scene: number, artist: number, place: number): ItemId =>
  world.tracks[scene]?.[artist]?.[place] ?? (0 as ItemId);
const artist = (scene: number, at: number): ItemId => world.artists[scene]?.[at] ?? (0 as ItemId);

/** Somebody who hears three artists of the north, and one of the south now and then. */
async function listenerOf(name: string): Promise<ListenerId> {
  const listenerId = await addListener(db, name);
  const north = Array.from({ length: 48 }, (_, at) => ({ itemId: track(0, at % 3, at % 4), daysAgo: at / 2 + 1 }));
  const south = Array.from({ length: 6 }, (_, at) => ({ itemId: track(1, 0, at % 4), daysAgo: at * 3 + 2 }));
  await addPlays(db, listenerId, [...north, ...south]);
  return listenerId;
}

const tasteOf = (listenerId: ListenerId) => describeTaste({ ctx: ctxOf(listenerId) });
const namesOf = (subjects: readonly { name: string }[]) => subjects.map(({ name }) => name).toSorted();

async function reasonsOf(listenerId: ListenerId): Promise<string[]> {
  const { shelves } = await serveHome({ ctx: ctxOf(listenerId) });
  return shelves.flatMap(({ title, cards }) => [title, ...cards.map(({ reason }) => reason)]);
}

describe("what was learnt", () => {
  test("is told with shares and in words", async () => {
    const { artists, clusters, habits, removals } = await tasteOf(await listenerOf("told"));
    expect(namesOf(artists)).toEqual(["North 0", "North 1", "North 2", "South 0"]);
    expect(artists.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(clusters.map(({ name, subjectId }) => [name, subjectId])).toEqual([
      ["Northern", clusterIds[0]],
      ["Southern", clusterIds[1]],
    ]);
    expect(habits.map(({ said }) => said)).toContain("You played North 0 16 times, more than anybody else.");
    expect(removals).toEqual([]);
  });

  test("loses an artist who is removed: no side of the taste, no reason on Home, and all of it comes back", async () => {
    const listenerId = await listenerOf("removes an artist");
    expect(await reasonsOf(listenerId)).toContain("Because you play North 0");
    const subject = { subject: "artist", subjectId: artist(0, 0) } as const;
    const removed = await removeFromTaste({ ctx: ctxOf(listenerId), input: subject });
    expect(removed).toMatchObject({ name: "North 0", plays: 16 });
    expect(removed.changed).toBeGreaterThan(0);
    expect(removed.after.cards.filter(({ isChanged }) => isChanged)).toHaveLength(removed.changed);
    const after = await tasteOf(listenerId);
    expect(namesOf(after.artists)).toEqual(["North 1", "North 2", "South 0"]);
    expect(after.removals).toMatchObject([{ ...subject, name: "North 0" }]);
    expect((await reasonsOf(listenerId)).filter((reason) => reason.includes("North 0"))).toEqual([]);

    const back = await restoreToTaste({ ctx: ctxOf(listenerId), input: subject });
    expect(back).toMatchObject({ name: "North 0", plays: 16, changed: removed.changed });
    expect(back.after.cards.map(({ itemId }) => itemId)).toEqual(removed.before.cards.map(({ itemId }) => itemId));
    expect(namesOf((await tasteOf(listenerId)).artists)).toContain("North 0");
  });

  test("loses a whole cluster, and what is played of it afterwards counts again", async () => {
    const listenerId = await listenerOf("removes a cluster");
    await removeFromTaste({ ctx: ctxOf(listenerId), input: { subject: "cluster", subjectId: clusterIds[1] } });
    expect(namesOf((await tasteOf(listenerId)).artists)).toEqual(["North 0", "North 1", "North 2"]);
    await addPlays(db, listenerId, [{ itemId: track(1, 0, 1), daysAgo: -0.01 }]);
    expect((await tasteOf(listenerId)).artists.find(({ name }) => name === "South 0")?.listens).toBe(1);
  });

  test("says what it cannot remove or take back, and changes nothing", async () => {
    const ctx = ctxOf(await listenerOf("asks for nothing"));
    const nobody = { subject: "artist", subjectId: 999_999 } as const;
    await expect(removeFromTaste({ ctx, input: nobody })).rejects.toThrow("no artist 999999");
    const never = { subject: "artist", subjectId: artist(0, 1) } as const;
    await expect(restoreToTaste({ ctx, input: never })).rejects.toThrow("North 1 was not removed");
  });

  test("is nothing for who wants no profile, and one listener's removal is no other's", async () => {
    const removing = await listenerOf("removes");
    const other = await listenerOf("other");
    await removeFromTaste({ ctx: ctxOf(removing), input: { subject: "artist", subjectId: artist(0, 0) } });
    expect(namesOf((await tasteOf(other)).artists)).toContain("North 0");
    await db.prisma.listener.update({ where: { id: other }, data: { personalised: false } });
    expect(await tasteOf(other)).toMatchObject({ personalised: false, artists: [], habits: [] });
  });
});
