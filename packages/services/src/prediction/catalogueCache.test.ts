import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { currentCatalogue } from "./catalogueCache.ts";
import { addArtist } from "./testing/homeWorld.ts";

let db: TestDatabase;

beforeAll(async () => void (db = await testDatabase()));
afterAll(async () => {
  vi.restoreAllMocks();
  await db.drop();
});

/** The catalogue as it is read when what is in memory is no longer fresh. */
function catalogueLater() {
  const passed = performance.now() + 4_000;
  vi.spyOn(performance, "now").mockReturnValue(passed);
  return currentCatalogue(db, []);
}

test("items that came, genres that known items got, and items that went away are known three seconds later", async () => {
  const { artist } = await addArtist(db, "First", 1);
  expect((await catalogueLater()).itemOf(artist)).toMatchObject({ title: "First", genres: [] });

  const genre = await db.prisma.genre.create({ data: { name: "tides", items: { create: { itemId: artist } } } });
  const withGenre = await catalogueLater();
  expect(withGenre.itemOf(artist)?.genres).toEqual([genre.id]);
  expect(withGenre.genreName(genre.id)).toBe("tides");
  expect(await catalogueLater()).toBe(withGenre);

  const second = await addArtist(db, "Second", 1);
  expect((await catalogueLater()).bestTracksOf(second.artist)).toEqual(second.tracks);

  const [track] = second.tracks;
  await db.prisma.item.update({ where: { id: track ?? 0 }, data: { withdrawnAt: new Date() } });
  const without = await catalogueLater();
  expect(without.bestTracksOf(second.artist)).toEqual([]);
  expect(without.itemsOf("track").map(({ itemId }) => itemId)).not.toContain(track);
  expect(without.itemOf(track ?? 0)).toMatchObject({ isWithdrawn: true });
  await db.prisma.item.update({ where: { id: track ?? 0 }, data: { withdrawnAt: null } });
  expect((await catalogueLater()).bestTracksOf(second.artist)).toEqual([track]);

  await db.prisma.item.delete({ where: { id: second.tracks[0] ?? 0 } });
  expect((await catalogueLater()).bestTracksOf(second.artist)).toEqual([]);
});

test("an item that somebody just played is looked for at once", async () => {
  const known = await catalogueLater();
  const { artist } = await addArtist(db, "Third", 0);
  expect((await currentCatalogue(db, [])).itemOf(artist)).toBeUndefined();
  expect((await currentCatalogue(db, [artist])).itemOf(artist)).toMatchObject({ title: "Third" });
  expect(known.itemOf(artist)).toMatchObject({ title: "Third" });
});
