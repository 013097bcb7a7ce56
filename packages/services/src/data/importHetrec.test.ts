import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ListenerId } from "@segue/engine/data";
import { importHetrec } from "./importHetrec.ts";
import { extendedRow } from "./import/testing/fixtures.ts";
import { importWorld, type ImportWorld } from "./import/testing/importWorld.ts";

let world: ImportWorld;
let folder: string;

const files: Record<string, string | Buffer> = {
  "artists.dat": "id\tname\turl\tpictureURL\n1\tRed\tx\ty\n2\tＲＥＤ\tx\ty\n3\tOru Vane\tx\ty\n4\t \tx\ty\n",
  "user_artists.dat.gz": gzipSync(
    "userID\tartistID\tweight\n2\t1\t10\n2\t2\t5\n2\t3\t7\n9\t3\t1\n9\t99\t1\n9\t1\t0\n9\t1\n9\t1\tmany\n",
  ),
  "tags.dat": Buffer.from("tagID\ttagValue\n1\ttropicália\n2\tseen live\n", "latin1"),
  "user_taggedartists.dat": `userID\tartistID\ttagID\tday\tmonth\tyear\n${[1, 2, 3, 4, 5]
    .map((user) => `${user}\t3\t1\t1\t4\t2009\n${user}\t3\t2\t1\t4\t2009\n`)
    .join("")}5\t3\t1\t1\t1\t1956\n5\t99\t1\t1\t1\t2009\n`,
};

beforeAll(async () => {
  world = await importWorld();
  folder = await mkdtemp(join(tmpdir(), "segue-hetrec-test-"));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await world.close();
});

it("stores counts, joins spellings, says why rows were left out, and adds nothing the second time", async () => {
  // A history named the artist first: her band was unknown until her audience was counted.
  const listener = await world.newListener();
  await world.importFile(listener, { name: "endsong_0.json", content: JSON.stringify([extendedRow()]) });

  const report = await importHetrec({ ctx: world.ctx, input: { folder } });
  expect(report).toMatchObject({ listeners: 2, artists: 3, read: 8, stored: 4, duplicate: 0 });
  expect(report.skipped).toEqual([
    { reason: "the count is no whole number from 1", count: 2, lines: [7, 9] },
    { reason: "the row has too few columns", count: 1, lines: [8] },
    { reason: "the row names an artist who is not in artists.dat", count: 1, lines: [6] },
  ]);
  expect(report.notes).toEqual([
    "artists.dat, line 5: the artist has no name.",
    "1 names are another spelling of an artist and were joined with her; 1 counts were added up.",
    "2 tag assignments make no sense (year, artist) and were dropped.",
  ]);

  const counts = await world.db.prisma.listenCount.findMany({
    include: { item: true, listener: true },
    orderBy: { plays: "asc" },
  });
  expect(counts.map(({ item, listener: who, plays }) => [who.originKey, item.title, plays])).toEqual([
    ["9", "Oru Vane", 1],
    ["2", "Oru Vane", 7],
    ["2", "Red", 15],
  ]);
  const artist = await world.db.prisma.artist.findFirstOrThrow({
    where: { item: { title: "Oru Vane" } },
    include: { item: { include: { genres: { include: { genre: true } } } } },
  });
  expect(artist).toMatchObject({ band: "superstar", item: { origin: "history" } });
  expect(artist.item.genres.map(({ genre }) => genre.name)).toEqual(["tropicália"]);
  const again = await importHetrec({ ctx: world.ctx, input: { folder } });
  expect(again).toMatchObject({ read: 8, stored: 0, duplicate: 4 });
});

it("names the file that a folder lacks, and is for the command line alone", async () => {
  const actor = { kind: "listener" as const, listenerId: 1 as ListenerId, accountId: "a" };
  await expect(importHetrec({ ctx: { ...world.ctx, actor }, input: { folder } })).rejects.toMatchObject({
    code: "forbidden",
  });
  await rm(join(folder, "tags.dat"));
  await expect(importHetrec({ ctx: world.ctx, input: { folder } })).rejects.toThrow(
    "there is no tags.dat or tags.dat.gz",
  );
});
