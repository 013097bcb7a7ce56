import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { TasteClusters } from "@segue/engine/model";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { ServiceContext } from "../../context.ts";
import { getPlaylist } from "../../data/playlists/readPlaylists.ts";
import { ensureFirstPolicy } from "../../decision/ensureFirstPolicy.ts";
import { currentModels } from "../currentModels.ts";
import { addListener, addPlays, contextOf, homeWorld, now, type HomeWorld } from "../testing/homeWorld.ts";
import { sceneModels } from "../testing/sceneModels.ts";
import { getMix, saveMix } from "./getMix.ts";
import { listMixes } from "./listMixes.ts";
import { makeDueMixes } from "./makeDueMixes.ts";

vi.mock("../currentModels.ts");

const dayMs = 86_400_000;
let db: TestDatabase;
let world: HomeWorld;
beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  await ensureFirstPolicy({ ctx: contextOf(db, 0 as ListenerId, () => 0.5) });
  const itemIds = Int32Array.from(world.artists.flat());
  const clusters = new TasteClusters({
    itemIds,
    clusterOf: itemIds.map((id) => Number(world.artists[1]?.includes(id as ItemId))),
    ids: Int32Array.from([1, 2]),
    labels: ["North", "South"],
    centroids: { rowCount: 2, width: 1, values: Float32Array.from([1, -1]) },
  });
  const versions = [{ name: "als-tracks", version: 3 }];
  vi.mocked(currentModels).mockResolvedValue({ models: { ...sceneModels(world), clusters }, versions });
});
afterAll(async () => db.drop());

const as = (listenerId: ListenerId, at = now): ServiceContext =>
  Object.assign(
    contextOf(db, listenerId, () => 0.5),
    { clock: () => new Date(at) },
  );

/** Somebody who has been hearing the first six artists of the North; her calendar is Madrid's. */
async function lover(name: string): Promise<ListenerId> {
  const listenerId = await addListener(db, name);
  const plays = Array.from({ length: 36 }, (_, day) => ({
    itemId: world.tracks[0]?.[day % 6]?.[day % 3] ?? (0 as ItemId),
    daysAgo: day + 0.5,
  }));
  await addPlays(db, listenerId, plays);
  return listenerId;
}

async function mixesOf(listenerId: ListenerId, at = now) {
  const view = await listMixes({ ctx: as(listenerId, at) });
  if (view.state !== "ready") throw new Error(`the mixes are ${view.state}`);
  return view.mixes;
}

const entriesOf = async (listenerId: ListenerId, mixId: string) =>
  (await getMix({ ctx: as(listenerId), input: { mixId } })).entries;

it("makes the day's mixes and the week's discoveries at the first look", async () => {
  const her = await lover("Anna");
  const [daily, discover] = await mixesOf(her);
  expect(daily).toMatchObject({ kind: "daily", title: "North mix", startsOn: "2026-05-20", endsOn: "2026-05-21" });
  expect(discover).toMatchObject({ kind: "discover", startsOn: "2026-05-18", endsOn: "2026-05-25" });
  const known = new Set<number>((world.artists[0] ?? []).slice(0, 6));
  const found = await entriesOf(her, discover?.mixId ?? "");
  expect(found.length).toBeGreaterThanOrEqual(15);
  expect(found.every(({ artistId, isNew }) => isNew && !known.has(artistId ?? 0))).toBe(true);
  const mixed = await entriesOf(her, daily?.mixId ?? "");
  for (const { artistId, isNew } of mixed) expect(isNew).toBe(!known.has(artistId ?? 0));
  expect(mixed.filter(({ isNew }) => isNew).length).toBe(daily?.newCount);
});

it("stays the same until the day and the week are over on her calendar, whatever she plays", async () => {
  const her = await lover("Bea");
  const before = await mixesOf(her);
  await addPlays(db, her, [{ itemId: world.tracks[0]?.[9]?.[0] ?? (0 as ItemId), daysAgo: 0.01 }]);
  // 20 May 2026 ends at 22:00 UTC in Madrid; it is a Wednesday.
  expect(await mixesOf(her, Date.UTC(2026, 4, 20, 21, 59))).toEqual(before);
  const [tomorrows, week] = await mixesOf(her, Date.UTC(2026, 4, 20, 22, 1));
  expect(tomorrows?.startsOn).toBe("2026-05-21");
  expect(tomorrows?.mixId).not.toBe(before[0]?.mixId);
  expect(week).toEqual(before[1]);
  const next = await mixesOf(her, Date.UTC(2026, 4, 25, 7));
  expect(next.find(({ kind }) => kind === "discover")?.startsOn).toBe("2026-05-25");
});

it("draws the same for the same listener, day and models", async () => {
  const her = await lover("Cleo");
  const before = await Promise.all((await mixesOf(her)).map(({ mixId }) => entriesOf(her, mixId)));
  await db.prisma.mix.deleteMany({ where: { listenerId: her } });
  const after = await Promise.all((await mixesOf(her)).map(({ mixId }) => entriesOf(her, mixId)));
  expect(after).toEqual(before);
});

it("is made once, however many look at it for the first time", async () => {
  const her = await lover("Dora");
  const looks = await Promise.all([mixesOf(her), mixesOf(her), mixesOf(her)]);
  expect(new Set(looks.map((mixes) => mixes.map(({ mixId }) => mixId).join())).size).toBe(1);
  expect(await db.prisma.mix.count({ where: { listenerId: her } })).toBe(2);
});

it("loses an artist at once whom she blocks", async () => {
  const her = await lover("Effie");
  const [daily] = await mixesOf(her);
  const [first] = await entriesOf(her, daily?.mixId ?? "");
  const blocked = first?.artistId ?? 0;
  await db.prisma.refusal.create({
    data: { listenerId: her, kind: "blocked", itemId: blocked, refusedAt: new Date(now) },
  });
  const left = await entriesOf(her, daily?.mixId ?? "");
  expect(left.some(({ artistId }) => artistId === blocked)).toBe(false);
  expect(left.length).toBeGreaterThan(0);
});

it("is nobody else's", async () => {
  const her = await lover("Frida");
  const [daily] = await mixesOf(her);
  const him = await lover("Gil");
  const input = { mixId: daily?.mixId ?? "" };
  await expect(getMix({ ctx: as(him), input })).rejects.toMatchObject({ code: "notFound" });
  await expect(saveMix({ ctx: as(him), input })).rejects.toMatchObject({ code: "notFound" });
});

it("can be kept as a playlist of her own", async () => {
  const her = await lover("Hedda");
  const [daily] = await mixesOf(her);
  const input = { mixId: daily?.mixId ?? "" };
  const { playlistId, title } = await saveMix({ ctx: as(her), input });
  expect(title).toBe("North mix, 20 May 2026");
  const { tracks } = await getPlaylist({ ctx: as(her), input: { playlistId } });
  expect(tracks.map(({ itemId }) => itemId)).toEqual((await entriesOf(her, input.mixId)).map(({ itemId }) => itemId));
});

it("says how far a new listener is from having any, and makes none from a profile that is switched off", async () => {
  const her = await addListener(db, "Ida");
  await addPlays(db, her, [{ itemId: world.tracks[0]?.[0]?.[0] ?? (0 as ItemId), daysAgo: 1 }]);
  expect(await listMixes({ ctx: as(her) })).toEqual({ state: "tooEarly", knownArtists: 1, neededArtists: 5 });
  const off = await addListener(db, "Jo", { personalised: false });
  expect(await listMixes({ ctx: as(off) })).toEqual({ state: "profileOff" });
});

it("is made beforehand for those who can sign in and listened lately", async () => {
  const her = await lover("Kaja");
  const sleeper = await addListener(db, "Lea");
  await addPlays(db, sleeper, [{ itemId: world.tracks[0]?.[0]?.[0] ?? (0 as ItemId), daysAgo: 90 }]);
  for (const listenerId of [her, sleeper]) {
    const account = { create: { id: `a${listenerId}`, name: "x", email: `${listenerId}@segue.test` } };
    await db.prisma.listener.update({ where: { id: listenerId }, data: { account } });
  }
  const system = { ...as(her), actor: { kind: "system" } as const };
  expect(await makeDueMixes({ ctx: system })).toBe(1);
  expect(await makeDueMixes({ ctx: system })).toBe(0);
  expect(await makeDueMixes({ ctx: { ...system, clock: () => new Date(now + dayMs) } })).toBe(1);
  expect(await db.prisma.mix.count({ where: { listenerId: her } })).toBe(3);
});

it("is made also in a night in which deleted playlists cannot be removed", async () => {
  const her = await lover("Mona");
  const account = { create: { id: `a${her}`, name: "x", email: `${her}@segue.test` } };
  await db.prisma.listener.update({ where: { id: her }, data: { account } });
  await db.pool
    .query(`create function stuck() returns trigger language plpgsql as $$ begin raise exception 'stuck'; end $$;
    create trigger stuck before delete or update on playlist for each statement execute function stuck()`);
  const warn = vi.fn<ServiceContext["log"]["warn"]>();
  await makeDueMixes({ ctx: { ...as(her), actor: { kind: "system" }, log: { info() {}, warn } } });
  await db.pool.query("drop function stuck cascade");
  expect(warn.mock.calls.map(([words]) => words)).toEqual([expect.stringContaining("playlists were not removed: ")]);
  expect(await db.prisma.mix.count({ where: { listenerId: her } })).toBe(2);
});
