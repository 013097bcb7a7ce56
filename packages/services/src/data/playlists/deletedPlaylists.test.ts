import { purgeDeletedPlaylists } from "@segue/db";
import { timeOrderedId, type ItemId } from "@segue/engine/data";
import { randomBytes } from "node:crypto";
import { afterAll, expect, it, vi } from "vitest";
import { now } from "../../prediction/testing/homeWorld.ts";
import { recordFeedback } from "../recordFeedback.ts";
import { deletePlaylist, restorePlaylist } from "./changePlaylist.ts";
import { playlistWorld } from "./testing/playlistWorld.ts";

const { db, her, tracks, as, create, get, idsOn } = await playlistWorld();
afterAll(async () => db.drop());

const notHers = { code: "notFound" };
const purge = (at: number) => purgeDeletedPlaylists(db, { deletedBefore: new Date(at), at: new Date(at) });
const mayComeBack = 31 * 86_400_000;

/** Puts a word about a playlist of hers into the log, which the purge has to leave there. */
async function save(itemId: ItemId): Promise<void> {
  const saved = { id: timeOrderedId(now - 1, randomBytes(10)), kind: "item.saved" as const, itemId };
  expect(await recordFeedback({ ctx: as(her), input: { sentAt: now, events: [saved] } })).toMatchObject({ stored: 1 });
}

it("brings a deleted one back as it was, and removes it for good after a while", async () => {
  const playlistId = await create(tracks.slice(0, 3));
  const input = { playlistId };
  await deletePlaylist({ ctx: as(her), input });
  await expect(get(playlistId)).rejects.toMatchObject(notHers);
  await expect(deletePlaylist({ ctx: as(her), input })).rejects.toMatchObject(notHers);
  await restorePlaylist({ ctx: as(her), input });
  expect(await idsOn(playlistId)).toEqual(tracks.slice(0, 3));
  await deletePlaylist({ ctx: as(her), input });
  expect(await purge(now)).toEqual({ removed: 0, emptied: 0 });
  expect(await purge(now + 1)).toEqual({ removed: 1, emptied: 0 });
  await expect(restorePlaylist({ ctx: as(her), input })).rejects.toMatchObject(notHers);
});

it("leaves of one that the log names an empty row without a name, which does not come back", async () => {
  const playlistId = await create(tracks.slice(0, 3), "A name of mine");
  await save(playlistId);
  await deletePlaylist({ ctx: as(her), input: { playlistId } });
  expect(await purge(now + 1)).toEqual({ removed: 0, emptied: 1 });
  expect(await purge(now + 1)).toEqual({ removed: 0, emptied: 0 });
  expect(await db.prisma.item.findUnique({ where: { id: playlistId } })).toMatchObject({ title: "Deleted playlist" });
  expect(await db.prisma.playlistTrack.count({ where: { playlistId } })).toBe(0);
  const in31Days = { ...as(her), clock: () => new Date(now + mayComeBack) };
  await expect(restorePlaylist({ ctx: in31Days, input: { playlistId } })).rejects.toMatchObject(notHers);
});

it("does not bring one back after 30 days, whether or not the night has passed that removes it", async () => {
  const playlistId = await create(tracks.slice(0, 3));
  await deletePlaylist({ ctx: as(her), input: { playlistId } });
  const after = (days: number) => ({ ...as(her), clock: () => new Date(now + days * 86_400_000) });
  await expect(restorePlaylist({ ctx: after(31), input: { playlistId } })).rejects.toMatchObject(notHers);
  await restorePlaylist({ ctx: after(30), input: { playlistId } });
  expect(await idsOn(playlistId)).toEqual(tracks.slice(0, 3));
});

it("empties one that its owner called as the emptied are called", async () => {
  const playlistId = await create(tracks.slice(0, 3), "Deleted playlist");
  await save(playlistId);
  await deletePlaylist({ ctx: as(her), input: { playlistId } });
  expect(await purge(now + 1)).toMatchObject({ emptied: 1 });
  expect(await db.prisma.playlistTrack.count({ where: { playlistId } })).toBe(0);
  expect(await purge(now + 1)).toMatchObject({ emptied: 0 });
});

it("does not bring an emptied one back, even by a clock that is behind", async () => {
  const playlistId = await create(tracks.slice(0, 3));
  await save(playlistId);
  await deletePlaylist({ ctx: as(her), input: { playlistId } });
  await purge(now + 1);
  await expect(restorePlaylist({ ctx: as(her), input: { playlistId } })).rejects.toMatchObject(notHers);
});

it("passes over one that is being brought back at that moment", async () => {
  const playlistId = await create(tracks.slice(0, 3), "Nearly gone");
  await save(playlistId);
  await deletePlaylist({ ctx: as(her), input: { playlistId } });
  const client = await db.pool.connect();
  try {
    await client.query("begin");
    await client.query("update item set withdrawn_at = null where id = $1", [playlistId]);
    const purged = purge(now + 1);
    await Promise.race([purged, vi.waitFor(isWaiting)]);
    await client.query("commit");
    expect(await purged).toEqual({ removed: 0, emptied: 0 });
  } finally {
    client.release();
  }
  expect(await get(playlistId)).toMatchObject({ title: "Nearly gone" });
  expect(await idsOn(playlistId)).toEqual(tracks.slice(0, 3));
});

async function isWaiting(): Promise<void> {
  const { rows } = await db.pool.query(
    "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
  );
  expect(rows).toHaveLength(1);
}
