import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountRow, extendedRow } from "./import/testing/fixtures.ts";
import { importWorld, type ImportWorld } from "./import/testing/importWorld.ts";
import { writeZip } from "./import/testing/writeZip.ts";

let world: ImportWorld;
beforeAll(async () => void (world = await importWorld()));
afterAll(async () => world.close());

const json = (name: string, ...rows: object[]) => ({ name, content: JSON.stringify(rows) });

describe("plays that look the same", () => {
  it("stay apart when they share a second, and are one when an export repeats them", async () => {
    const listener = await world.newListener();
    const batch = ["A", "B", "C", "C"].map((title) => `user_1\t2009-05-04T13:54:10Z\t\tOru Vane\t\t${title}`);
    const report = await world.importFile(listener, { name: "listens.tsv", content: batch.join("\n") });
    expect(report).toMatchObject({ read: 4, stored: 3, duplicate: 1 });
  });

  it("are two where the source writes minutes, also across files, and the same two the next time", async () => {
    const listener = await world.newListener();
    const short = accountRow({ msPlayed: 900 });
    const files = {
      "StreamingHistory0.json": JSON.stringify([accountRow({ endTime: "2023-03-19 18:10" }), short, short]),
      "StreamingHistory1.json": JSON.stringify([short, accountRow({ endTime: "2023-03-19 18:20" })]),
    };
    const zip = { name: "data.zip", content: writeZip(files) };
    expect(await world.importFile(listener, zip)).toMatchObject({ read: 5, stored: 5 });
    expect(await world.importFile(listener, zip)).toMatchObject({ read: 5, stored: 0, duplicate: 5 });
    const alone = { name: "StreamingHistory1.json", content: files["StreamingHistory1.json"] };
    expect(await world.importFile(listener, alone)).toMatchObject({ stored: 0, duplicate: 2 });
    const twice = { ...files, "copy/StreamingHistory0.json": files["StreamingHistory0.json"] };
    expect(await world.importFile(listener, { name: "two.zip", content: writeZip(twice) })).toMatchObject({
      stored: 0,
    });
  });
});

describe("the extended history and the account data", () => {
  const compilation = { master_metadata_album_artist_name: "Various Artists", ts: "2023-03-19T19:14:59Z" };
  const rich = json("endsong_0.json", extendedRow(), extendedRow(compilation));
  // The same two plays, a podcast that the extended history does not know yet, and another song in the same minute.
  const poor = json(
    "StreamingHistory0.json",
    accountRow(),
    accountRow({ endTime: "2023-03-19 19:14" }),
    accountRow({ endTime: "2024-01-01 00:00", artistName: "Far Ports", trackName: "The Salt Road" }),
    accountRow({ trackName: "High Tide", msPlayed: 4000 }),
  );

  it("count a play once when the extended history came first", async () => {
    const listener = await world.newListener();
    await world.importFile(listener, rich);
    expect(await world.importFile(listener, poor)).toMatchObject({ read: 4, stored: 2, duplicate: 2 });
  });

  it("count a play once when it came last, and it wins", async () => {
    const listener = await world.newListener();
    expect(await world.importFile(listener, poor)).toMatchObject({ stored: 4 });
    const report = await world.importFile(listener, rich);
    expect(report).toMatchObject({ read: 2, stored: 2, duplicate: 0 });
    expect(report.notes).toEqual(["2 plays of a poorer export gave way to the same plays in this one."]);
    const sources = (await world.plays(listener)).map(({ source }) => source);
    expect(sources.toSorted()).toEqual(["spotifyAccount", "spotifyAccount", "spotifyExtended", "spotifyExtended"]);
    const entries = await world.db.prisma.auditEntry.findMany({ where: { action: "play.replaced" } });
    expect(entries).toMatchObject([
      {
        actorId: null,
        object: "plays of spotify-account",
        before: { source: "spotify-account", plays: 2 },
        after: { source: "spotify-extended" },
      },
    ]);
    // Nothing in it names the listener: it outlives her.
    expect(Object.keys(entries[0]?.before ?? {}).toSorted()).toEqual(["plays", "precision", "source"]);
    expect(await world.importFile(listener, poor)).toMatchObject({ stored: 0, duplicate: 4 });
    expect(await world.importFile(listener, rich)).toMatchObject({ stored: 0, duplicate: 2 });
  });

  it("count a play once when one zip holds both", async () => {
    const listener = await world.newListener();
    const zip = writeZip({ [poor.name]: poor.content, [rich.name]: rich.content });
    const report = await world.importFile(listener, { name: "both.zip", content: zip });
    expect(report).toMatchObject({ format: "spotify-extended + spotify-account", read: 6, stored: 4, duplicate: 2 });
  });

  it("of another listener are not touched", async () => {
    const [one, two] = [await world.newListener(), await world.newListener()];
    await world.importFile(one, poor);
    await world.importFile(two, rich);
    expect(await world.plays(one)).toHaveLength(4);
  });
});

it("a Last.fm file with seconds beats one with minutes", async () => {
  const listener = await world.newListener();
  const minutes = { name: "minutes.csv", content: "Oru Vane,,Low Tide,31 Dec 2025 21:38\n" };
  const seconds = { name: "seconds.csv", content: "uts,artist,album,track\n1767217094,Oru Vane,,Low Tide\n" };
  expect(await world.importFile(listener, minutes)).toMatchObject({ stored: 1 });
  expect(await world.importFile(listener, seconds)).toMatchObject({ stored: 1 });
  expect(await world.importFile(listener, minutes)).toMatchObject({ stored: 0, duplicate: 1 });
  expect(await world.plays(listener)).toMatchObject([{ precision: "second" }]);
});
