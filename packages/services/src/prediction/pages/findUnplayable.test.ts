import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addListener, contextOf, homeWorld, type HomeWorld } from "../testing/homeWorld.ts";
import { createPlaylist } from "../../data/playlists/createPlaylist.ts";
import { searchCatalogue } from "../search/searchCatalogue.ts";
import { findSimilar } from "./findSimilar.ts";
import { findUnplayable, findUnplayableInput } from "./findUnplayable.ts";
import { queueOf } from "./queueOf.ts";
import { readItemPage } from "./readItemPage.ts";

let db: TestDatabase;
let world: HomeWorld;
let her: ListenerId;

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  her = await addListener(db, "her");
});
afterAll(async () => db.drop());

it("names what left the catalogue and what never was there, once each", async () => {
  const [gone = 0, there = 0] = world.tracks[0]?.[0] ?? [];
  await db.prisma.item.update({ where: { id: gone }, data: { withdrawnAt: new Date() } });
  const ctx = contextOf(db, her, () => 0.5);
  const answer = await findUnplayable({ ctx, input: { itemIds: [there, gone, 999_999, gone] } });
  expect(answer).toEqual({ itemIds: [gone, 999_999] });
  expect(await findUnplayable({ ctx, input: { itemIds: [] } })).toEqual({ itemIds: [] });
});

it("tells nobody which playlists of others there are, and no other procedure does", async () => {
  const him = await addListener(db, "him");
  const his = {
    ctx: contextOf(db, him, () => 0.5),
    input: { title: "His alone", itemIds: world.tracks[0]?.[1] ?? [] },
  };
  const { playlistId: itemId } = await createPlaylist(his);
  const ctx = contextOf(db, her, () => 0.5);
  expect(await findUnplayable({ ctx, input: { itemIds: [itemId] } })).toEqual({ itemIds: [itemId] });
  const notThere = { code: "notFound" };
  await expect(readItemPage({ ctx, input: { itemId } })).rejects.toMatchObject(notThere);
  await expect(queueOf({ ctx, input: { itemId, kind: "playlist" } })).rejects.toMatchObject(notThere);
  await expect(findSimilar({ ctx, input: { itemId, far: 0 } })).rejects.toMatchObject(notThere);
  const found = await searchCatalogue({ ctx, input: { query: "His alone" } });
  expect(found).toMatchObject({ top: null, groups: [], suggestions: [], didYouMean: null });
});

it("is asked for at most 500 items by somebody who is signed in", async () => {
  expect(findUnplayableInput.safeParse({ itemIds: Array.from({ length: 501 }, () => 1) }).success).toBe(false);
  const ctx = { ...contextOf(db, her, () => 0.5), actor: { kind: "system" } as const };
  await expect(findUnplayable({ ctx, input: { itemIds: [1] } })).rejects.toThrow(/listener/u);
});
