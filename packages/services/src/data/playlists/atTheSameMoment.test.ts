import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addListener, contextOf, homeWorld } from "../../prediction/testing/homeWorld.ts";
import { movePlaylistTrack, removePlaylistTrack } from "./arrangePlaylist.ts";
import { deletePlaylist, restorePlaylist } from "./changePlaylist.ts";
import { createPlaylist } from "./createPlaylist.ts";
import { extendPlaylist } from "./extendPlaylist.ts";
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

const ctxOf = () => contextOf(db, her, () => 0.5);
const create = (itemIds: ItemId[]) => createPlaylist({ ctx: ctxOf(), input: { title: "Rain", itemIds } });
const get = (playlistId: number) => getPlaylist({ ctx: ctxOf(), input: { playlistId } });
const countDone = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.filter(({ status }) => status === "fulfilled").length;

it("loses nothing that many tabs add at once, at the top and at the end", async () => {
  const { playlistId } = await create(tracks.slice(0, 2));
  const added = tracks.slice(10, 22);
  await Promise.all(
    added.map((itemId, at) =>
      extendPlaylist({ ctx: ctxOf(), input: { playlistId, itemIds: [itemId], position: at % 2 === 0 ? 1 : null } }),
    ),
  );
  const { tracks: entries } = await get(playlistId);
  expect(entries.map(({ position }) => position)).toEqual(entries.map((_, at) => at + 1));
  expect(new Set(entries.map(({ itemId }) => itemId))).toEqual(new Set([...tracks.slice(0, 2), ...added]));
});

it("takes one track off however often the button is pressed", async () => {
  const { playlistId } = await create(tracks.slice(0, 5));
  const { version } = await get(playlistId);
  const place = { playlistId, version, position: 2, trackId: tracks[1] ?? 0 };
  const presses = [1, 2, 3, 4].map(() => removePlaylistTrack({ ctx: ctxOf(), input: place }));
  const moves = [1, 5].map((to) => movePlaylistTrack({ ctx: ctxOf(), input: { ...place, to } }));
  expect(countDone(await Promise.allSettled([...presses, ...moves]))).toBe(1);
  expect((await get(playlistId)).tracks.length).toBeGreaterThanOrEqual(4);
});

it("deletes once and brings back once, whoever presses undo again", async () => {
  const { playlistId } = await create(tracks.slice(0, 3));
  const input = { playlistId };
  const twice = (change: typeof deletePlaylist) =>
    Promise.allSettled([change({ ctx: ctxOf(), input }), change({ ctx: ctxOf(), input })]);
  expect(countDone(await twice(deletePlaylist))).toBe(1);
  expect(countDone(await twice(restorePlaylist))).toBe(1);
  expect((await get(playlistId)).tracks).toHaveLength(3);
});
