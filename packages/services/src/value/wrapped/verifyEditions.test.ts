import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { ServiceContext } from "../../context.ts";
import { addArtist, addListener, addPlays, contextOf, now } from "../../prediction/testing/homeWorld.ts";
import { buildEditions } from "./buildEditions.ts";
import { verifyEditions } from "./verifyEditions.ts";

let db: TestDatabase;
let ctx: ServiceContext;
let loud: ListenerId;
let quiet: ListenerId;
let artist: ItemId;
let track: ItemId;

const inMadrid = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Madrid", hour: "2-digit", hourCycle: "h23" });

/** A finished play of a track on each of some days before now, at an hour that moves on; both changes of the clocks lie among 260 days. */
const daily = (itemId: ItemId, days: number) =>
  Array.from({ length: days }, (_, at) => {
    const daysAgo = 1 + at * 1.03 + itemId / 100;
    return { itemId, daysAgo, facts: { localHour: Number(inMadrid.format(now - daysAgo * 86_400_000)) } };
  });

const run = (text: string, values: unknown[] = []) => db.pool.query(text, values);
/** Changes what only ever grows: the log refuses it otherwise. */
const tamper = (text: string) => run(`begin; set local session_replication_role = replica; ${text}; commit`);
const verify = (year: number | null = null) => verifyEditions({ ctx, input: { year } });

/** The fields that are found wrong, each with its listener, in the order of the alphabet. */
async function wrongFields(): Promise<[number | null, string][]> {
  return (await verify()).listed
    .map(({ listenerId, field }): [number | null, string] => [listenerId, field])
    .toSorted(([, one], [, other]) => one.localeCompare(other));
}

beforeAll(async () => {
  db = await testDatabase();
  const { artist: often, tracks } = await addArtist(db, "Often", 2);
  const { tracks: others } = await addArtist(db, "Other", 2);
  artist = often;
  [track] = tracks;
  loud = await addListener(db, "loud");
  quiet = await addListener(db, "quiet");
  await addPlays(db, loud, [...daily(tracks[0], 260), ...daily(tracks[1], 60), ...daily(others[0], 25)]);
  await addPlays(db, quiet, daily(tracks[1], 12));
  ctx = { ...contextOf(db, loud, () => 0.5), actor: { kind: "system" } };
}, 60_000);
afterAll(async () => db.drop());

beforeEach(async () => {
  for (const year of [2025, 2026]) await buildEditions({ ctx, input: { year } });
});

test("the database finds the same years by itself, to the last number", async () => {
  expect(await verify()).toEqual({ editions: 3, older: 0, otherClusters: 0, mismatches: 0, listed: [] });
});

test("a number off by one is found, and named", async () => {
  await run(
    `update wrapped_edition set numbers = jsonb_set(numbers, '{music,listens}', to_jsonb((numbers #>> '{music,listens}')::int + 1))
     where listener_id = $1 and year = 2026`,
    [loud],
  );
  expect(await wrongFields()).toEqual([[loud, "music.listens"]]);
});

test("a year that was counted on the clock of another zone is found", async () => {
  await tamper(`update interaction set zone = 'Asia/Tokyo' where listener_id = ${quiet}`);
  await buildEditions({ ctx, input: { year: 2026 } });
  await tamper(`update interaction set zone = 'Europe/Madrid' where listener_id = ${quiet}`);
  const wrong = await wrongFields();
  expect(wrong.length).toBeGreaterThan(0);
  expect(
    wrong.every(
      ([listenerId, field]) =>
        listenerId === quiet &&
        /^(?:hoursMs|weekdaysMs|firstDay|lastDay|biggestDay|streak|journey|mostReplayed|discoveries)/u.test(field),
    ),
  ).toBe(true);
});

test("an hour that is not that of its zone is found in the log itself", async () => {
  await tamper(`update interaction set local_hour = (local_hour + 1) % 24 where listener_id = ${quiet}`);
  expect((await verify()).listed).toContainEqual({
    listenerId: quiet,
    year: 2026,
    field: "wrong clock",
    stored: 12,
    found: 0,
  });
  await tamper(`update interaction set local_hour = (local_hour + 23) % 24 where listener_id = ${quiet}`);
});

test("an edition that is not there, and one whose listens are gone, are found", async () => {
  await run("delete from wrapped_edition where listener_id = $1 and year = 2026", [quiet]);
  expect((await verify()).listed).toContainEqual({
    listenerId: quiet,
    year: 2026,
    field: "edition",
    stored: undefined,
    found: { listens: 12 },
  });
});

test("a place among an artist's listeners that nobody has is found", async () => {
  await run("update wrapped_standing set heard_ms[1] = heard_ms[1] + 1000 where artist_id = $1 and year = 2026", [
    artist,
  ]);
  expect(await wrongFields()).toEqual([[null, `standing of artist ${artist}`]]);
});

test("an edition that is older than its log is left out, and counted apart", async () => {
  await addPlays(db, quiet, daily(track, 1));
  const { older, editions } = await verify();
  expect({ older, editions }).toEqual({ older: 1, editions: 2 });
});

test("copies of a doubled import are told apart by both; a year that counts them is found", async () => {
  const twice = await addListener(db, "twice");
  const plays = daily(track, 20);
  await addPlays(db, twice, plays);
  await addPlays(
    db,
    twice,
    plays.map(({ itemId, daysAgo, facts }) => ({ itemId, daysAgo: daysAgo - 1 / 86_400, facts })),
  );
  await buildEditions({ ctx, input: { year: 2026 } });
  expect((await verify()).listed).toEqual([]);
  await run(
    `update wrapped_edition set listens = 40, numbers = numbers || '{"listens": 40}' where listener_id = $1 and year = 2026`,
    [twice],
  );
  expect(await wrongFields()).toEqual([
    [twice, "columns.listens"],
    [twice, "listens"],
  ]);
});
