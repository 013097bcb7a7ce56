import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importHetrec } from "./importHetrec.ts";
import { importHistory } from "./importHistory.ts";
import { sharedData } from "./import/testing/env.ts";
import { importWorld, type ImportWorld } from "./import/testing/importWorld.ts";

const folder = join(sharedData, "lastfm-hetrec-2k");
const path = join(sharedData, "lastfm-1k-excerpt/listens.tsv.gz");
const isHere = existsSync(folder) && existsSync(path);

const byName = (left: string, right: string) => left.localeCompare(right);

let world: ImportWorld;
beforeAll(async () => void (world = await importWorld()));
afterAll(async () => world.close());

describe.skipIf(!isHere)("the real files (set SEGUE_SHARED_DATA to the folder that holds them)", () => {
  it("1K: 5,000 rows, those of one user stored, those that share a second kept apart", async () => {
    const listenerId = await world.newListener("UTC");
    const input = { listenerId, format: "auto", place: { path } };
    const report = await importHistory({ ctx: world.ctx, input });
    expect(report).toMatchObject({ format: "lastfm-1k", read: 5000, stored: 4997, duplicate: 0 });
    expect(report.skipped).toEqual([
      { reason: "the row belongs to another user than user_000001", count: 3, lines: [4998, 4999, 5000] },
    ]);
    expect([report.firstAt, report.lastAt]).toEqual(["2008-12-08T06:13:34.000Z", "2009-05-04T23:08:57.000Z"]);
    expect(report.notes[0]).toContain("user_000001 (4,997 rows), user_000002 (3 rows)");
    const counts = await world.db.pool.query(
      `select count(*)::int as plays, count(distinct item_id)::int as tracks,
              (select count(*)::int from artist) as artists,
              (select sum(n - 1)::int from (select count(*) as n from interaction group by occurred_at having count(*) > 1)) as shared
       from interaction`,
    );
    // Two of the 235 artists and 1,192 pairs differ in upper and lower case alone.
    expect(counts.rows[0]).toEqual({ plays: 4997, tracks: 1191, artists: 234, shared: 166 });
    expect(await importHistory({ ctx: world.ctx, input })).toMatchObject({ stored: 0, duplicate: 4997 });
  }, 60_000);

  it("1K: the other user's rows when they are asked for, and a user that is not there refused", async () => {
    const listenerId = await world.newListener();
    const input = { listenerId, format: "lastfm-1k", place: { path } };
    const hers = await importHistory({ ctx: world.ctx, input: { ...input, user: "user_000002" } });
    expect(hers).toMatchObject({ read: 5000, stored: 3 });
    await expect(importHistory({ ctx: world.ctx, input: { ...input, user: "user_9" } })).rejects.toThrow(
      "the file has no user user_9; it has user_000001 (4,997 rows), user_000002 (3 rows)",
    );
  }, 60_000);

  it("HetRec: 1,892 listeners, 17,632 artists, 92,834 counts", async () => {
    const report = await importHetrec({ ctx: world.ctx, input: { folder } });
    expect(report).toMatchObject({ listeners: 1892, artists: 17_632, tagAssignments: 186_479 });
    expect(report).toMatchObject({ read: 92_834, stored: 92_834, duplicate: 0, skipped: [] });
    const counts = await world.db.pool.query(
      `select (select count(*)::int from listener where origin = 'hetrec') as listeners,
              (select count(*)::int from item_external_id where scheme = 'hetrec') as artists,
              (select sum(plays)::int from listen_count) as plays`,
    );
    expect(counts.rows[0]).toEqual({ listeners: 1892, artists: 17_632, plays: 69_183_975 });
    const again = await importHetrec({ ctx: world.ctx, input: { folder } });
    expect(again).toMatchObject({ read: 92_834, stored: 0, duplicate: 92_834 });
  }, 120_000);

  it("HetRec: genres and bands that make sense", async () => {
    const artists = await world.db.prisma.artist.findMany({
      where: { item: { title: { in: ["Lady Gaga", "Slayer", "Daft Punk"] } } },
      include: { item: { include: { genres: { include: { genre: true } } } } },
    });
    const facts = new Map(
      artists.map(({ band, item }) => [
        item.title,
        [band, ...item.genres.map(({ genre }) => genre.name).toSorted(byName)],
      ]),
    );
    expect(facts.get("Lady Gaga")).toEqual(["superstar", "dance", "electronic", "pop"]);
    expect(facts.get("Daft Punk")).toEqual(["superstar", "dance", "electronic", "electronica"]);
    expect(facts.get("Slayer")).toEqual(["established", "heavy metal", "metal", "thrash metal"]);
  });
});
