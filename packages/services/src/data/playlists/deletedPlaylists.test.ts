import { purgeDeletedPlaylists } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { timeOrderedId, type ItemId, type ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addListener, contextOf, homeWorld, now } from "../../prediction/testing/homeWorld.ts";
import { recordFeedback } from "../recordFeedback.ts";
import { deletePlaylist, restorePlaylist } from "./changePlaylist.ts";
import { createPlaylist } from "./createPlaylist.ts";
import { getPlaylist } from "./readPlaylists.ts";

let db: TestDatabase;
let her: ListenerId;
let tracks: ItemId[];

beforeAll(async () => {
  db = await testDatabase();
  const world = await homeWorld(db);
  her = await addListener(db, "Her");
  tracks = (world.tracks[0] ?? []).flat();
});
afterAll(async () => db.drop());

const as = (listenerId: ListenerId) => contextOf(db, listenerId, () => 0.5);
const create = (itemIds: number[], title = "Rain") =>
  createPlaylist({ ctx: as(her), input: { title, itemIds } }).then(({ playlistId }) => playlistId);
const get = (playlistId: number) => getPlaylist({ ctx: as(her), input: { playlistId } });
const idsOn = async (playlistId: number) => (await get(playlistId)).tracks.map(({ itemId }) => itemId);
const notHers = { code: "notFound" };

it("brings a deleted one back as it was, and removes it for good after a while", async () => {
  const playlistId = await create(tracks.slice(0, 3));
  const input = { playlistId };
  await deletePlaylist({ ctx: as(her), input });
  await expect(get(playlistId)).rejects.toMatchObject(notHers);
  await expect(deletePlaylist({ ctx: as(her), input })).rejects.toMatchObject(notHers);
  await restorePlaylist({ ctx: as(her), input });
  expect(await idsOn(playlistId)).toEqual(tracks.slice(0, 3));
  await deletePlaylist({ ctx: as(her), input });
  expect(await purgeDeletedPlaylists(db, new Date(now))).toEqual({ removed: 0, emptied: 0 });
  expect(await purgeDeletedPlaylists(db, new Date(now + 1))).toEqual({ removed: 1, emptied: 0 });
  await expect(restorePlaylist({ ctx: as(her), input })).rejects.toMatchObject(notHers);
});

it("leaves of one that the log names an empty row without a name, which does not come back", async () => {
  const playlistId = await create(tracks.slice(0, 3), "A name of mine");
  const saved = { id: timeOrderedId(now - 1, new Uint8Array(10)), kind: "item.saved", itemId: playlistId };
  await recordFeedback({ ctx: as(her), input: { sentAt: now, events: [saved] } });
  await deletePlaylist({ ctx: as(her), input: { playlistId } });
  expect(await purgeDeletedPlaylists(db, new Date(now + 1))).toEqual({ removed: 0, emptied: 1 });
  expect(await purgeDeletedPlaylists(db, new Date(now + 1))).toEqual({ removed: 0, emptied: 0 });
  expect(await db.prisma.item.findUnique({ where: { id: playlistId } })).toMatchObject({ title: "Deleted playlist" });
  expect(await db.prisma.playlistTrack.count({ where: { playlistId } })).toBe(0);
  const in31Days = { ...as(her), clock: () => new Date(now + 31 * 86_400_000) };
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
