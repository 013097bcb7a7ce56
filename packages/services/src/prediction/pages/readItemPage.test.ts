import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "../testing/homeWorld.ts";
import { refuseItem } from "../../decision/refuseItem.ts";
import { findSimilar } from "./findSimilar.ts";
import { readItemPage } from "./readItemPage.ts";

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

const page = (itemId: number, who = her) => readItemPage({ ctx: contextOf(db, who, () => 0.5), input: { itemId } });

async function create(data: object): Promise<ItemId> {
  const { id } = await db.prisma.item.create({
    data: { origin: "world", matchKey: JSON.stringify(data), ...data } as never,
  });
  return id as ItemId;
}

it("shows an artist with tracks, the newest album first, and how often she played it", async () => {
  const [artist = 0 as ItemId] = world.artists[0] ?? [];
  const [first = 0 as ItemId, second = 0 as ItemId] = world.tracks[0]?.[0] ?? [];
  for (const [title, year] of [
    ["Early", 2019],
    ["Late", 2024],
  ] as const) {
    await create({
      kind: "album",
      title,
      album: { create: { artistId: artist, releasedOn: new Date(`${year}-03-01`) } },
    });
  }
  await addPlays(db, her, [
    { itemId: first, daysAgo: 3 },
    { itemId: first, daysAgo: 2 },
    { itemId: second, daysAgo: 1 },
  ]);
  const own = await page(artist);
  expect(own).toMatchObject({ kind: "artist", title: "North 0", isWithdrawn: false, own: { plays: 3 } });
  if (own.kind !== "artist") throw new Error("an artist has the page of one");
  expect(own.albums.map(({ title, publishedOn }) => [title, publishedOn])).toEqual([
    ["Late", "2024-03-01"],
    ["Early", "2019-03-01"],
  ]);
  expect(own.entries).toHaveLength(4);
  expect(await page(artist, him)).toMatchObject({ own: { plays: 0, lastPlayedAt: null } });
});

it("shows an album with its artist and its tracks in their order", async () => {
  const [artist = 0 as ItemId] = world.artists[1] ?? [];
  const album = await create({ kind: "album", title: "Whole", album: { create: { artistId: artist } } });
  const trackIds = world.tracks[1]?.[0] ?? [];
  await db.prisma.track.updateMany({ where: { itemId: { in: trackIds } }, data: { albumId: album } });
  const shown = await page(album);
  expect(shown).toMatchObject({ kind: "album", artist: { itemId: artist, title: "South 0" } });
  if (shown.kind !== "album") throw new Error("an album has the page of one");
  expect(shown.entries.map(({ itemId, albumTitle }) => [itemId, albumTitle])).toEqual(
    trackIds.map((id) => [id, "Whole"]),
  );
  expect(trackIds).toContain(shown.seed?.itemId);
  expect(await page(trackIds[1] ?? 0)).toMatchObject({ kind: "track", albumId: album, artistId: artist });
});

it("shows a show newest first, and an episode with how far she is and the others of its show", async () => {
  const [show = 0] = world.shows;
  const [older = 0 as ItemId, newer = 0 as ItemId] = world.episodes[0] ?? [];
  await addPlays(db, her, [
    { itemId: older, daysAgo: 1, facts: { msPlayed: 900_000, positionMs: 900_000, durationMs: 3_600_000 } },
  ]);
  const shown = await page(show);
  expect(shown).toMatchObject({ kind: "show", publisher: "The Publisher", genre: "tides" });
  expect(shown).toMatchObject({ entries: [{ itemId: newer }, { itemId: older, resumeMs: 900_000 }] });
  expect(await page(older)).toMatchObject({
    kind: "episode",
    show: { itemId: show, title: "Ebb" },
    entry: { resumeMs: 900_000 },
    others: [{ itemId: newer }],
  });
});

it("shows a book with its author, and says of what left the catalogue that it did", async () => {
  const book = await create({
    kind: "book",
    title: "Tides",
    book: { create: { author: "Ada", durationMs: 7_200_000 } },
    withdrawnAt: new Date(),
  });
  expect(await page(book)).toMatchObject({
    kind: "book",
    author: "Ada",
    isWithdrawn: true,
    entry: { playable: false },
  });
});

it("shows beside a book those that share its subjects, the most alike first, and none that she blocked", async () => {
  const subjects = await Promise.all(
    ["tides of books", "maps of books"].map((name) => db.prisma.genre.create({ data: { name } })),
  );
  const bookOn = async (title: string, ...genres: number[]): Promise<ItemId> =>
    create({
      kind: "book",
      title,
      book: { create: { author: title, durationMs: 7_200_000 } },
      genres: { create: genres.map((place) => ({ genreId: subjects[place]?.id ?? 0 })) },
    });
  const book = await bookOn("Both", 0, 1);
  const half = await bookOn("Half", 1);
  const whole = await bookOn("Whole", 0, 1);
  const blocked = await bookOn("Blocked", 0, 1);
  await bookOn("Neither");
  await refuseItem({ ctx: contextOf(db, her, () => 0.5), input: { kind: "blocked", itemId: blocked, term: "open" } });
  expect(await page(book)).toMatchObject({ others: [{ itemId: whole }, { itemId: half }] });
  expect(await page(book, him)).toMatchObject({ others: [{ itemId: whole }, { itemId: blocked }, { itemId: half }] });
});

it("names no page that is not there, and nobody else's playlist", async () => {
  await expect(page(2_000_000)).rejects.toMatchObject({ code: "notFound" });
  const own = await create({ kind: "playlist", title: "Mine", playlist: { create: { ownerId: her } } });
  expect(await page(own)).toMatchObject({ kind: "playlist", title: "Mine" });
  await expect(page(own, him)).rejects.toMatchObject({ code: "notFound" });
  await db.prisma.item.update({ where: { id: own }, data: { withdrawnAt: new Date() } });
  await expect(page(own)).rejects.toMatchObject({ code: "notFound" });
});

it("says that nothing similar is known while no model is live, and refuses kinds that nothing is similar to", async () => {
  const ctx = contextOf(db, her, () => 0.5);
  const similar = await findSimilar({ ctx, input: { itemId: world.artists[0]?.[1] ?? 0, far: 0.5 } });
  expect(similar).toMatchObject({ seed: { title: "North 1" }, far: 0.5, model: null, items: [] });
  const wrong = findSimilar({ ctx, input: { itemId: world.shows[0] ?? 0, far: 0 } });
  await expect(wrong).rejects.toThrow(/not for a show/);
});
