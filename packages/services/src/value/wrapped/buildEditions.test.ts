import { readEdition, readOverallStanding, readOwnStandings } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceContext } from "../../context.ts";
import { addArtist, addListener, addPlays, contextOf, now } from "../../prediction/testing/homeWorld.ts";
import { buildEditions } from "./buildEditions.ts";

let db: TestDatabase;
let ctx: ServiceContext;
let loud: ListenerId;
let quiet: ListenerId;
let artist: ItemId;
let tracks: ItemId[];

/** A finished play of a track on each of some days before now. */
const daily = (itemId: ItemId, days: number) =>
  Array.from({ length: days }, (_, at) => ({ itemId, daysAgo: 1 + at + itemId / 100 }));

const build = (year = 2026) => buildEditions({ ctx, input: { year } });

beforeAll(async () => {
  db = await testDatabase();
  ({ artist, tracks } = await addArtist(db, "Often", 2));
  loud = await addListener(db, "loud");
  quiet = await addListener(db, "quiet");
  await addListener(db, "silent");
  await addPlays(db, loud, [...daily(tracks[0], 80), ...daily(tracks[1], 60)]);
  await addPlays(db, quiet, daily(tracks[1], 12));
  ctx = { ...contextOf(db, loud, () => 0.5), actor: { kind: "system" } };
});
afterAll(async () => db.drop());

test("everybody who heard something has an edition of the size that her year can bear", async () => {
  expect(await build()).toEqual({ sizes: { full: 1, small: 1, none: 0 }, blocked: [] });
  const edition = await readEdition(db, loud, 2026);
  expect(edition).toMatchObject({
    toldUntil: "2026-05-20",
    problems: [],
    clusters: null,
    numbers: { listens: 140, heardMs: 140 * 200_000, daysListened: 80, top: { artists: [{ itemId: artist }] } },
  });
});

test("she stands where the time says that she heard of an artist, and of everything", async () => {
  const standing = (heardMs: number) => readOwnStandings(db, 2026, [{ itemId: artist, heardMs }]);
  expect(await standing(140 * 200_000)).toEqual([{ artistId: artist, rank: 1, listeners: 2 }]);
  expect(await standing(12 * 200_000)).toEqual([{ artistId: artist, rank: 2, listeners: 2 }]);
  expect(await readOverallStanding(db, quiet, 2026)).toEqual({ rank: 2, listeners: 2 });
});

test("an edition is only as good as its log: one play more, or one that was not hers, and it is no longer read", async () => {
  await addPlays(db, quiet, [{ itemId: tracks[0], daysAgo: 3.5 }]);
  expect(await readEdition(db, quiet, 2026)).toBeNull();
  await build();
  expect((await readEdition(db, quiet, 2026))?.numbers.listens).toBe(13);
  const { id: interactionId } = await db.prisma.interaction.findFirstOrThrow({ where: { listenerId: quiet } });
  await db.prisma.disownedPlay.create({ data: { listenerId: quiet, interactionId } });
  expect(await readEdition(db, quiet, 2026)).toBeNull();
  await build();
  expect((await readEdition(db, quiet, 2026))?.numbers.listens).toBe(12);
});

test("a year in which nobody heard anything has no edition, and an edition goes with the last play that was hers", async () => {
  expect((await build(2024)).sizes).toEqual({ full: 0, small: 0, none: 0 });
  const lost = await addListener(db, "lost");
  await addPlays(db, lost, daily(tracks[0], 20));
  await build();
  const own = await db.prisma.interaction.findMany({ where: { listenerId: lost }, select: { id: true } });
  await db.prisma.disownedPlay.createMany({ data: own.map(({ id }) => ({ listenerId: lost, interactionId: id })) });
  await buildEditions({ ctx: { ...ctx, clock: () => new Date(now + 60_000) }, input: { year: 2026 } });
  expect(await db.prisma.wrappedEdition.count({ where: { listenerId: lost } })).toBe(0);
});

test("a log that holds its plays twice is not told, and the build says whose it is", async () => {
  const doubled = await addListener(db, "doubled");
  const plays = daily(tracks[0], 20);
  await addPlays(db, doubled, plays);
  await addPlays(
    db,
    doubled,
    plays.map((play) => ({ ...play, daysAgo: play.daysAgo - 1 / 86_400 })),
  );
  const { blocked } = await build();
  expect(blocked).toEqual([{ listenerId: doubled, detail: "20 plays are in the log twice, beside 20 that count" }]);
  expect((await readEdition(db, doubled, 2026))?.problems).toHaveLength(1);
});
