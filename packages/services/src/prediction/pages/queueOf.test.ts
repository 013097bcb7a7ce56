import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "../testing/homeWorld.ts";
import { queueOf } from "./queueOf.ts";

let db: TestDatabase;
let world: HomeWorld;
let her: ListenerId;
let him: ListenerId;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  her = await addListener(db, "her");
  him = await addListener(db, "him");
});
afterAll(async () => db.drop());

function queue(itemId: number, kind: Parameters<typeof queueOf>[0]["input"]["kind"], who = her) {
  return queueOf({ ctx: contextOf(db, who, () => 0.5), input: { itemId, kind } });
}

async function ownPlaylist(trackIds: readonly number[]): Promise<ItemId> {
  const tracks = { create: trackIds.map((trackId, at) => ({ position: at + 1, trackId })) };
  const playlist = { create: { ownerId: her, tracks } };
  const data = {
    kind: "playlist" as const,
    title: "Mine",
    matchKey: `mine ${trackIds.join(" ")}`,
    origin: "segue" as const,
  };
  return (await db.prisma.item.create({ data: { ...data, playlist } })).id as ItemId;
}

it("plays an artist's tracks, a playlist in its order, and a track alone", async () => {
  const [artist = 0 as ItemId] = world.artists[0] ?? [];
  const tracks = world.tracks[0]?.[0] ?? [];
  const whole = await queue(artist, "artist");
  expect(whole).toMatchObject({ title: "North 0", kind: "artist" });
  expect(whole.entries.map(({ itemId }) => itemId)).toEqual(tracks);
  expect(whole.entries[0]).toMatchObject({ title: "North 0 0", subtitle: "North 0", artistId: artist, playable: true });
  const playlist = await queue(world.playlists[0] ?? 0, "playlist");
  expect(playlist.entries.map(({ itemId }) => itemId)).toEqual(world.tracks[0]?.map(([first]) => first));
  expect((await queue(tracks[2] ?? 0, "track")).entries.map(({ itemId }) => itemId)).toEqual([tracks[2]]);
});

it("plays a show from its newest episode that she has not finished, and says where she left it", async () => {
  const [show = 0] = world.shows;
  const [older = 0 as ItemId, newer = 0 as ItemId] = world.episodes[0] ?? [];
  const orderOf = async (who = her) => (await queue(show, "show", who)).entries.map(({ itemId }) => itemId);
  expect(await orderOf()).toEqual([newer, older]);
  const end = { msPlayed: 3_600_000, durationMs: 3_600_000, positionMs: 3_600_000 };
  const half = { msPlayed: 600_000, durationMs: 3_600_000, positionMs: 900_000 };
  await addPlays(db, her, [
    { itemId: newer, daysAgo: 2, facts: end },
    { itemId: older, daysAgo: 1, facts: half },
  ]);
  expect(await orderOf()).toEqual([older, newer]);
  expect((await queue(show, "show")).entries).toMatchObject([
    { resumeMs: 900_000, finished: false },
    { resumeMs: null, finished: true },
  ]);
  expect(await orderOf(him)).toEqual([newer, older]);
});

it("keeps a withdrawn track in its place and marks it", async () => {
  const tracks = world.tracks[1]?.[1] ?? [];
  const playlist = await ownPlaylist(tracks.slice(0, 3));
  await db.prisma.item.update({ where: { id: tracks[1] ?? 0 }, data: { withdrawnAt: new Date() } });
  const { entries } = await queue(playlist, "playlist");
  expect(entries.map(({ itemId, playable }) => [itemId, playable])).toEqual([
    [tracks[0], true],
    [tracks[1], false],
    [tracks[2], true],
  ]);
});

it("leaves what she blocks out of what editors put together, and not out of what she opens herself", async () => {
  const [blocked = 0 as ItemId] = world.artists[1] ?? [];
  const [playlist = 0 as ItemId] = world.playlists.slice(1);
  const first = world.tracks[1]?.[0]?.[0] ?? (0 as ItemId);
  await db.prisma.refusal.create({ data: { listenerId: her, kind: "blocked", itemId: blocked } });
  const idsOf = async (who = her) => (await queue(playlist, "playlist", who)).entries.map(({ itemId }) => itemId);
  expect(await idsOf()).not.toContain(first);
  expect(await idsOf(him)).toContain(first);
  expect((await queue(blocked, "artist")).entries).toHaveLength(4);
  expect((await queue(await ownPlaylist([first]), "playlist")).entries).toHaveLength(1);
});

it("shows her own playlist to nobody else", async () => {
  const playlist = await ownPlaylist((world.tracks[0]?.[3] ?? []).slice(0, 1));
  expect((await queue(playlist, "playlist")).entries).toHaveLength(1);
  await expect(queue(playlist, "playlist", him)).rejects.toThrow(`no item ${playlist} for you`);
});

it("refuses what is not there, and an item of another kind, by name", async () => {
  await expect(queue(2_000_000, "album")).rejects.toMatchObject({ code: "notFound", field: "itemId" });
  await expect(queue(world.shows[0] ?? 0, "album")).rejects.toThrow(/is of kind show, not album/);
});
