import { appendInteractions } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { timeOrderedId, type ItemId, type ListenerId } from "@segue/engine/data";
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { addArtist, addListener, addPlays, contextOf, homeWorld, now, type HomeWorld } from "../testing/homeWorld.ts";
import { listRecentSearches } from "./listRecentSearches.ts";
import { readGenre } from "./readGenre.ts";
import { readGenres } from "./readGenres.ts";
import { removeRecentSearch } from "./removeRecentSearch.ts";
import { searchCatalogue } from "./searchCatalogue.ts";

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
afterAll(async () => {
  vi.restoreAllMocks();
  await db.drop();
});

const ctxOf = (who: ListenerId) => contextOf(db, who, () => 0.5);
const find = (query: string, who = her) => searchCatalogue({ ctx: ctxOf(who), input: { query } });
const titlesOf = ({ groups }: Awaited<ReturnType<typeof find>>, kind: string) =>
  groups.find((group) => group.kind === kind)?.hits.map(({ title }) => title) ?? [];

it("finds a mistyped name, tells how it is spelt, and plays a track that it finds", async () => {
  const found = await find("suoth 3");
  expect(found.didYouMean).toMatch(/^South/);
  const exact = await find("south 3");
  expect(exact.top).toMatchObject({ kind: "artist", title: "South 3" });
  expect(exact.didYouMean).toBeNull();
  const [track] = exact.groups.find(({ kind }) => kind === "track")?.hits ?? [];
  expect(track).toMatchObject({
    kind: "track",
    subtitle: "South 3",
    entry: { playable: true, artistId: exact.top?.itemId },
  });
});

it("puts her own first among equal names", async () => {
  const mine = world.tracks[0]?.[11]?.[2] ?? (0 as ItemId);
  await addPlays(
    db,
    her,
    [1, 2, 3].map((daysAgo) => ({ itemId: mine, daysAgo })),
  );
  const hers = await find("north 11");
  expect(titlesOf(hers, "track")[0]).toBe("North 11 2");
  expect(titlesOf(await find("north 11", him), "track")[0]).toBe("North 11 0");
});

it("knows of a play as soon as it is counted, and of nothing when she wants no profile", async () => {
  const other = world.tracks[0]?.[12]?.[3] ?? (0 as ItemId);
  expect(titlesOf(await find("north 12"), "track")[0]).toBe("North 12 0");
  await addPlays(db, her, [{ itemId: other, daysAgo: 1 }]);
  expect(titlesOf(await find("north 12"), "track")[0]).toBe("North 12 3");
  await db.prisma.listener.update({ where: { id: her }, data: { personalised: false } });
  expect(titlesOf(await find("north 12"), "track")[0]).toBe("North 12 0");
  await db.prisma.listener.update({ where: { id: her }, data: { personalised: true } });
});

it("neither finds nor suggests what she blocks, and says that she does", async () => {
  const blocked = world.artists[1]?.[7] ?? 0;
  await db.prisma.refusal.create({ data: { listenerId: her, kind: "blocked", itemId: blocked } });
  const hers = await find("south 7");
  const all = hers.groups.flatMap(({ hits }) => hits);
  expect(all.some(({ itemId, artistId }) => itemId === blocked || artistId === blocked)).toBe(false);
  expect(hers.suggestions.filter((text) => text.startsWith("South 7"))).toEqual([]);
  expect(hers.blocked).toEqual({ itemId: blocked, title: "South 7" });
  expect((await find("south 7", him)).top?.itemId).toBe(blocked);
});

it("knows what came into the catalogue since, and her own playlists alone", async () => {
  vi.spyOn(performance, "now").mockReturnValue(performance.now() + 60_000);
  await addArtist(db, "Zlatović", 1);
  const data = { kind: "playlist" as const, title: "Zlatna jutra", matchKey: "own 1", origin: "segue" as const };
  await db.prisma.item.create({ data: { ...data, playlist: { create: { ownerId: her } } } });
  vi.spyOn(performance, "now").mockReturnValue(performance.now() + 120_000);
  expect((await find("zlatovic")).top).toMatchObject({ title: "Zlatović", kind: "artist" });
  expect(titlesOf(await find("zlat"), "playlist")).toEqual(["Zlatna jutra"]);
  expect(titlesOf(await find("zlat", him), "playlist")).toEqual([]);
});

it("does not find what left the catalogue", async () => {
  const gone = world.artists[1]?.[14] ?? 0;
  expect((await find("south 14")).top?.itemId).toBe(gone);
  await db.prisma.item.update({ where: { id: gone }, data: { withdrawnAt: new Date() } });
  vi.spyOn(performance, "now").mockReturnValue(performance.now() + 60_000);
  expect(titlesOf(await find("south 14"), "artist")).not.toContain("South 14");
});

it("answers a page that was pasted by its beginning, and says so", async () => {
  const found = await find(`north 2 ${"la ".repeat(1_700)}`);
  expect(found.isShortened).toBe(true);
  expect(found.query.length).toBeLessThanOrEqual(200);
  expect(await find("   ")).toMatchObject({ query: "", top: null, groups: [] });
  expect((await find("xqwvzt")).groups).toEqual([]);
});

it("remembers what she searched for until she takes it off, and again when she makes it anew", async () => {
  const search = async (query: string, at: number, hidden = false) => {
    const row = { id: timeOrderedId(at, randomBytes(10)), occurredAt: at, kind: "search.made", query, private: hidden };
    const nothing = {
      itemId: null,
      msPlayed: null,
      durationMs: null,
      positionMs: null,
      startReason: null,
      endReason: null,
    };
    const where = {
      shuffle: null,
      offline: null,
      sessionId: null,
      localHour: 9,
      device: null,
      sourceShelf: null,
      slateId: null,
    };
    const rows = [{ ...nothing, ...where, ...row } as const];
    await appendInteractions(db, {
      listenerId: her,
      zone: "UTC",
      source: "app",
      receivedAt: new Date(now),
      rows,
    } as never);
  };
  await search("north", now - 9_000);
  await search("south", now - 8_000);
  await search("north", now - 7_000);
  await search("secret", now - 6_000, true);
  const recent = async () => (await listRecentSearches({ ctx: ctxOf(her) })).map(({ query }) => query);
  expect(await recent()).toEqual(["north", "south"]);
  expect((await find("no")).suggestions[0]).toBe("north");
  await removeRecentSearch({ ctx: ctxOf(her), input: { queries: ["north"] } });
  expect(await recent()).toEqual(["south"]);
  await search("north", now + 1_000);
  expect(await recent()).toEqual(["north", "south"]);
  expect(await listRecentSearches({ ctx: ctxOf(him) })).toEqual([]);
});

it("browses by genre", async () => {
  const [tides] = await readGenres({ ctx: ctxOf(her) });
  expect(tides).toMatchObject({ name: "tides", kind: "show", count: 2 });
  const { groups } = await readGenre({ ctx: ctxOf(her), input: { genreId: tides?.genreId ?? 0 } });
  expect(groups.map(({ kind, hits }) => [kind, hits.map(({ title }) => title)])).toEqual([["show", ["Ebb", "Flood"]]]);
  await expect(readGenre({ ctx: ctxOf(her), input: { genreId: 9_999 } })).rejects.toThrow(/no genre 9999/);
});
