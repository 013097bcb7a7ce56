import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addListener, contextOf, homeWorld } from "../../prediction/testing/homeWorld.ts";
import { createPlaylist } from "./createPlaylist.ts";
import { extendPlaylist } from "./extendPlaylist.ts";
import { listPlaylists } from "./readPlaylists.ts";

let db: TestDatabase;
let her: ListenerId;
let itemIds: ItemId[];

beforeAll(async () => {
  db = await testDatabase();
  const world = await homeWorld(db);
  her = await addListener(db, "Her");
  itemIds = (world.tracks[0] ?? []).flat().slice(0, 2);
});
afterAll(async () => db.drop());

const as = (listenerId: ListenerId) => contextOf(db, listenerId, () => 0.5);
const create = (items: ItemId[]) => createPlaylist({ ctx: as(her), input: { title: "Rain", itemIds: items } });
const countSignals = () => db.prisma.interaction.count({ where: { listenerId: her, kind: "playlistExtended" } });

it("has the rows of a playlist and its signals in the log, or neither", async () => {
  const { playlistId } = await create([]);
  const extend = () => extendPlaylist({ ctx: as(her), input: { playlistId, itemIds } });
  const before = await listPlaylists({ ctx: as(her) });
  await db.pool.query("alter table interaction add constraint refused check (kind <> 'playlist.extended')");
  await expect(extend()).rejects.toThrow("refused");
  await expect(create(itemIds)).rejects.toThrow("refused");
  expect(await listPlaylists({ ctx: as(her) })).toEqual(before);
  await db.pool.query("alter table interaction drop constraint refused");
  await extend();
  expect(await countSignals()).toBe(2);
  await create(itemIds);
  expect(await countSignals()).toBe(4);
});

it("refuses who is gone instead of making a playlist without a signal", async () => {
  const gone = await addListener(db, "Gone");
  await db.prisma.listener.delete({ where: { id: gone } });
  const made = createPlaylist({ ctx: as(gone), input: { title: "Late", itemIds } });
  await expect(made).rejects.toMatchObject({ code: "unauthenticated" });
});
