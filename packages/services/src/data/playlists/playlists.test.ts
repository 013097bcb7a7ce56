import { timeOrderedId, type ItemId, type ListenerId } from "@segue/engine/data";
import { afterAll, describe, expect, it } from "vitest";
import { refuseItem } from "../../decision/refuseItem.ts";
import { currentCatalogue } from "../../prediction/catalogueCache.ts";
import { now } from "../../prediction/testing/homeWorld.ts";
import { recordFeedback } from "../recordFeedback.ts";
import { movePlaylistTrack, removePlaylistTrack } from "./arrangePlaylist.ts";
import { deletePlaylist, renamePlaylist } from "./changePlaylist.ts";
import { extendPlaylist } from "./extendPlaylist.ts";
import { listPlaylists } from "./readPlaylists.ts";
import { playlistWorld } from "./testing/playlistWorld.ts";

const { db, world, her, him, tracks, as, create, get, idsOn } = await playlistWorld();
afterAll(async () => db.drop());

const notHers = { code: "notFound" };

async function move(playlistId: number, position: number, to: number) {
  const { version, tracks: entries } = await get(playlistId);
  const trackId = entries[position - 1]?.itemId ?? 0;
  return movePlaylistTrack({ ctx: as(her), input: { playlistId, version, position, trackId, to } });
}

it("makes a playlist of tracks, and of what is on an editorial one, in their order", async () => {
  const [editorial = 0] = world.playlists;
  const playlist = await create([tracks[5] ?? 0, editorial], "  Rain  ");
  const { title, isOwn, tracks: entries } = await get(playlist);
  expect({ title, isOwn }).toEqual({ title: "Rain", isOwn: true });
  expect(entries.map(({ itemId }) => itemId)).toEqual([tracks[5], ...(world.tracks[0] ?? []).map(([first]) => first)]);
  expect(entries.map(({ position }) => position)).toEqual(entries.map((_, index) => index + 1));
  const own = await listPlaylists({ ctx: as(her) });
  expect(own).toMatchObject([{ playlistId: playlist, trackCount: 16, durationMs: 3_200_000, firstTrackId: tracks[5] }]);
});

it("is nobody else's to see or to change", async () => {
  const playlistId = await create(tracks.slice(0, 2));
  const { version } = await get(playlistId);
  const ctx = as(him);
  const place = { playlistId, version, position: 1, trackId: tracks[0] ?? 0 };
  await expect(get(playlistId, him)).rejects.toMatchObject(notHers);
  await expect(extendPlaylist({ ctx, input: { playlistId, itemIds: [tracks[9] ?? 0] } })).rejects.toMatchObject(
    notHers,
  );
  await expect(deletePlaylist({ ctx, input: { playlistId } })).rejects.toMatchObject(notHers);
  await expect(movePlaylistTrack({ ctx, input: { ...place, to: 2 } })).rejects.toMatchObject(notHers);
  await expect(removePlaylistTrack({ ctx, input: place })).rejects.toMatchObject(notHers);
  const words = { playlistId, version, title: "His", description: "" };
  await expect(renamePlaylist({ ctx, input: words })).rejects.toMatchObject(notHers);
  expect(await listPlaylists({ ctx })).toEqual([]);
  expect(await idsOn(playlistId)).toEqual(tracks.slice(0, 2));
  const copied = extendPlaylist({ ctx: as(him), input: { playlistId: playlistId, itemIds: [playlistId] } });
  await expect(copied).rejects.toThrow("Only music");
});

it("is nothing that anybody else can save or refuse: her erasure would not go through, and its name would be read", async () => {
  const itemId = await create(tracks.slice(0, 2));
  const saved = { id: timeOrderedId(now, new Uint8Array(10)), kind: "item.saved", itemId };
  const save = (who: ListenerId) => recordFeedback({ ctx: as(who), input: { sentAt: now, events: [saved] } });
  expect(await save(him)).toMatchObject({ stored: 0, results: [{ status: "rejected", field: "itemId" }] });
  const refusal = { ctx: as(him), input: { kind: "blocked", itemId, term: "open" } } as const;
  await expect(refuseItem(refusal)).rejects.toMatchObject(notHers);
  expect(await save(her)).toMatchObject({ stored: 1 });
});

it("is no candidate for anybody's Home, and does not make the catalogue look changed", async () => {
  const before = await currentCatalogue(db, []);
  const playlistId = await create(tracks.slice(0, 2));
  const catalogue = await currentCatalogue(db, [playlistId]);
  expect(catalogue.itemOf(playlistId)).toBeUndefined();
  expect(catalogue).toBe(before);
});

it("lets everybody see an editorial one, and nobody change it", async () => {
  const [playlistId = 0 as ItemId] = world.playlists;
  expect(await get(playlistId, him)).toMatchObject({ isOwn: false, title: "North first steps" });
  await expect(deletePlaylist({ ctx: as(him), input: { playlistId } })).rejects.toMatchObject(notHers);
});

describe("adding", () => {
  it("asks about tracks that are on it already, and then does what was answered", async () => {
    const playlistId = await create(tracks.slice(0, 2));
    const add = (duplicates: "ask" | "skip" | "add") =>
      extendPlaylist({ ctx: as(her), input: { playlistId, itemIds: tracks.slice(1, 3), duplicates } });
    expect(await add("ask")).toEqual({ status: "duplicates", duplicates: [tracks[1]], fresh: 1 });
    expect(await idsOn(playlistId)).toHaveLength(2);
    expect(await add("skip")).toMatchObject({ status: "added", trackIds: [tracks[2]] });
    expect(await add("add")).toMatchObject({ status: "added", trackIds: tracks.slice(1, 3) });
    expect(await idsOn(playlistId)).toEqual([tracks[0], tracks[1], tracks[2], tracks[1], tracks[2]]);
  });

  it("takes each track once where only the new ones are wanted, however often the selection names it", async () => {
    const [known = 0, fresh = 0] = tracks;
    const playlistId = await create([known]);
    const add = (duplicates: "ask" | "skip") =>
      extendPlaylist({ ctx: as(her), input: { playlistId, itemIds: [fresh, known, fresh, known], duplicates } });
    expect(await add("ask")).toEqual({ status: "duplicates", duplicates: [known], fresh: 1 });
    expect(await add("skip")).toMatchObject({ status: "added", trackIds: [fresh] });
    expect(await idsOn(playlistId)).toEqual([known, fresh]);
  });

  it("is a signal for each track that was added, once", async () => {
    const where = { listenerId: her, kind: "playlistExtended" as const, itemId: tracks[30] ?? 0 };
    const playlistId = await create();
    await extendPlaylist({ ctx: as(her), input: { playlistId, itemIds: [where.itemId] } });
    await extendPlaylist({ ctx: as(her), input: { playlistId, itemIds: [where.itemId] } });
    expect(await db.prisma.interaction.findMany({ where, select: { private: true } })).toEqual([{ private: false }]);
  });

  it("puts a track back where it stood", async () => {
    const playlistId = await create(tracks.slice(0, 4));
    const input = { playlistId, itemIds: [tracks[9] ?? 0], position: 2 };
    await extendPlaylist({ ctx: as(her), input });
    expect(await idsOn(playlistId)).toEqual([tracks[0], tracks[9], tracks[1], tracks[2], tracks[3]]);
  });

  it("refuses what is no music, and what no longer plays", async () => {
    const playlistId = await create();
    const [show = 0] = world.shows;
    const extend = (itemId: number) => extendPlaylist({ ctx: as(her), input: { playlistId, itemIds: [itemId] } });
    await expect(extend(show)).rejects.toThrow("Only music stands on a playlist");
    await expect(extend(999_999)).rejects.toMatchObject({ code: "invalid" });
  });

  it("stops at ten thousand tracks, whole or not at all", async () => {
    const playlistId = await create();
    const fill =
      "insert into playlist_track (playlist_id, position, track_id) select $1, place, $2 from generate_series(1, 9999) as place";
    await db.pool.query(fill, [playlistId, tracks[0]]);
    const more = { playlistId, itemIds: tracks.slice(0, 2), duplicates: "add" as const };
    await expect(extendPlaylist({ ctx: as(her), input: more })).rejects.toThrow("9999 tracks; 10000 is the most");
    expect(await idsOn(playlistId)).toHaveLength(9_999);
    const last = { playlistId, itemIds: [tracks[1] ?? 0] };
    await extendPlaylist({ ctx: as(her), input: last });
    await move(playlistId, 10_000, 1);
    expect((await idsOn(playlistId)).slice(0, 2)).toEqual([tracks[1], tracks[0]]);
  });
});

describe("arranging", () => {
  it("moves as a list would, wherever to, and keeps when a track was added", async () => {
    const playlistId = await create(tracks.slice(0, 6));
    let expected = tracks.slice(0, 6);
    for (const [from, to] of [
      [1, 6],
      [6, 1],
      [2, 4],
      [5, 3],
      [3, 3],
      [1, 99],
    ] as const) {
      await move(playlistId, from, to);
      expected = expected.toSpliced(from - 1, 1).toSpliced(to - 1, 0, expected[from - 1]);
      const { tracks: entries } = await get(playlistId);
      expect(entries.map(({ itemId }) => itemId)).toEqual(expected);
      expect(entries.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(entries.every(({ addedAt }) => addedAt === now)).toBe(true);
    }
  });

  it("takes one of two equal tracks off, and closes the gap", async () => {
    const playlistId = await create([0, 1, 0, 2].map((at) => tracks[at] ?? 0));
    const { version } = await get(playlistId);
    const trackId = tracks[0] ?? 0;
    await removePlaylistTrack({ ctx: as(her), input: { playlistId, version, position: 3, trackId } });
    expect(await idsOn(playlistId)).toEqual([tracks[0], tracks[1], tracks[2]]);
  });

  it("refuses the second of two changes that were made from the same state, and loses nothing", async () => {
    const playlistId = await create(tracks.slice(0, 4));
    const { version } = await get(playlistId);
    const moveFrom = (position: number, to: number) =>
      movePlaylistTrack({
        ctx: as(her),
        input: { playlistId, version, position, trackId: tracks[position - 1] ?? 0, to },
      });
    const outcomes = await Promise.allSettled([moveFrom(1, 4), moveFrom(2, 1)]);
    const refused = outcomes.filter(({ status }) => status === "rejected");
    expect(refused).toMatchObject([{ reason: { code: "conflict", field: "version" } }]);
    expect(new Set(await idsOn(playlistId))).toEqual(new Set(tracks.slice(0, 4)));
    expect(await idsOn(playlistId)).toHaveLength(4);
  });

  it("keeps a track that has left the catalogue, marked as not playable", async () => {
    const gone = tracks[50] ?? (0 as ItemId);
    const playlistId = await create([gone, tracks[51] ?? 0]);
    await db.prisma.item.update({ where: { id: gone }, data: { withdrawnAt: new Date(now) } });
    const { tracks: entries } = await get(playlistId);
    expect(entries.map(({ playable }) => playable)).toEqual([false, true]);
  });
});

describe("naming", () => {
  it("renames, and refuses a name of nothing or of too much", async () => {
    const playlistId = await create();
    const { version } = await get(playlistId);
    const rename = (title: string) =>
      renamePlaylist({ ctx: as(her), input: { playlistId, version, title, description: "For grey days" } });
    await expect(rename("   ")).rejects.toThrow("1 to 100 characters");
    await expect(rename("x".repeat(101))).rejects.toThrow("1 to 100 characters");
    await rename("x".repeat(100));
    expect(await get(playlistId)).toMatchObject({ title: "x".repeat(100), description: "For grey days" });
    await expect(rename("Late")).rejects.toMatchObject({ code: "conflict" });
  });
});
