import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { currentModels } from "../currentModels.ts";
import { describeListener } from "../describeListener.ts";
import { serveHome } from "../serveHome.ts";
import { addListener, addPlays, contextOf, homeWorld, type HomeWorld } from "../testing/homeWorld.ts";
import { sceneModels } from "../testing/sceneModels.ts";
import { findArtists } from "./findArtists.ts";
import { listAlikeArtists } from "./listAlikeArtists.ts";
import { listFirstChoices } from "./listFirstChoices.ts";
import { listPicks } from "./listPicks.ts";
import { savePicks } from "./savePicks.ts";

vi.mock("../currentModels.ts");

let db: TestDatabase;
let world: HomeWorld;
let genreIds: number[];

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  genreIds = [];
  for (const [scene, artists] of world.artists.entries()) {
    const items = { create: artists.map((itemId) => ({ itemId })) };
    genreIds.push((await db.prisma.genre.create({ data: { name: `scene ${scene}`, items } })).id);
  }
  await db.prisma.artist.updateMany({
    where: { itemId: { in: world.artists.flatMap((all) => all.slice(0, 10)) } },
    data: { band: "established" },
  });
  vi.mocked(currentModels).mockResolvedValue({ models: sceneModels(world), versions: [] });
});
afterAll(async () => db.drop());

const random = seededRandom("welcome");
const ctxOf = (listenerId: ListenerId) => contextOf(db, listenerId, random);
const idsOf = (artists: readonly { itemId: ItemId }[]) => artists.map(({ itemId }) => itemId);
const sceneOf = (itemId: ItemId) => world.artists.findIndex((artists) => artists.includes(itemId));
const wantsWelcome = async (listenerId: ListenerId) =>
  (await describeListener({ ctx: ctxOf(listenerId) })).wantsWelcome;

test("the choice is broad, stays for her, and names emerging artists of every genre too", async () => {
  const listenerId = await addListener(db, "chooses");
  const { genres, artists } = await listFirstChoices({ ctx: ctxOf(listenerId), input: {} });
  expect(new Set(genres.map(({ genreId }) => genreId))).toEqual(new Set(genreIds));
  const turns = idsOf(artists).slice(0, 4).map(sceneOf);
  expect(turns[0]).not.toBe(turns[1]);
  expect(turns.slice(2)).toEqual(turns.slice(0, 2));
  const emerging = new Set(world.artists.flatMap((all) => all.slice(10)));
  expect(idsOf(artists).filter((itemId) => emerging.has(itemId))).toHaveLength(2);
  expect(await listFirstChoices({ ctx: ctxOf(listenerId), input: {} })).toEqual({ genres, artists });
  const inside = await listFirstChoices({ ctx: ctxOf(listenerId), input: { genreId: genreIds[1] } });
  expect(new Set(idsOf(inside.artists).map(sceneOf))).toEqual(new Set([1]));
  expect(inside.artists).toHaveLength(15);
});

test("more like a pick are of its scene, and none that is on the screen already", async () => {
  const ctx = ctxOf(await addListener(db, "picks more"));
  const [picked, shown] = [world.artists[1]?.[2] ?? (0 as ItemId), world.artists[1]?.[3] ?? (0 as ItemId)];
  const alike = await listAlikeArtists({ ctx, input: { itemId: picked, without: [shown] } });
  expect(idsOf(alike).map(sceneOf)).toEqual([1, 1, 1]);
  expect(idsOf(alike)).not.toContain(picked);
  expect(idsOf(alike)).not.toContain(shown);
  expect(await listAlikeArtists({ ctx, input: { itemId: world.countedArtist, without: [] } })).toEqual([]);
});

test("a name is found by any part of it, its beginning first, and accents aside", async () => {
  const ctx = ctxOf(await addListener(db, "searches"));
  expect((await findArtists({ ctx, input: { text: "nÓrth 1" } })).map(({ title }) => title)).toEqual(
    expect.arrayContaining(["North 1", "North 10"]),
  );
  expect(await findArtists({ ctx, input: { text: "nobody's name" } })).toEqual([]);
});

test("her picks are the beginning of her Home, and nobody is asked twice", async () => {
  const listenerId = await addListener(db, "begins");
  expect(await wantsWelcome(listenerId)).toBe(true);
  const picks = (world.artists[1] ?? []).slice(0, 3);
  await savePicks({ ctx: ctxOf(listenerId), input: { picks } });
  expect(await wantsWelcome(listenerId)).toBe(false);
  expect(idsOf(await listPicks({ ctx: ctxOf(listenerId) }))).toEqual(picks);
  const { shelves } = await serveHome({ ctx: ctxOf(listenerId) });
  expect(shelves.find(({ kind }) => kind === "try-something-else")?.cards[0]?.itemId).toBe(world.playlists[1]);
});

test("picks are replaced as a whole; what is no artist is refused and nothing changes", async () => {
  const listenerId = await addListener(db, "changes her mind");
  const ctx = ctxOf(listenerId);
  const [first, second, third] = world.artists[0] ?? [];
  await savePicks({ ctx, input: { picks: [first, second, second] as number[] } });
  await savePicks({ ctx, input: { picks: [second, third] as number[] } });
  expect(idsOf(await listPicks({ ctx }))).toEqual([second, third]);
  const wrong = { picks: [first, world.playlists[0]] as number[] };
  await expect(savePicks({ ctx, input: wrong })).rejects.toThrow("is no artist of the catalogue");
  expect(idsOf(await listPicks({ ctx }))).toEqual([second, third]);
});

test("who skips, brought a history, has played, or wants no profile is not asked", async () => {
  const skips = await addListener(db, "skips");
  await savePicks({ ctx: ctxOf(skips), input: { picks: [] } });
  const brings = await addListener(db, "brings");
  const fileName = "history.zip";
  const id = "00000000-0000-7000-8000-000000000001";
  await db.prisma.historyImport.create({
    data: { id, listenerId: brings, format: "lastfm", fileName, status: "done", report: {} },
  });
  const plays = await addListener(db, "plays");
  const itemId = world.tracks[0]?.[0]?.[0] ?? (0 as ItemId);
  await addPlays(
    db,
    plays,
    Array.from({ length: 25 }, (_, at) => ({ itemId, daysAgo: at + 1 })),
  );
  const hides = await addListener(db, "hides", { personalised: false });
  for (const listenerId of [skips, brings, plays, hides]) expect(await wantsWelcome(listenerId)).toBe(false);
});
