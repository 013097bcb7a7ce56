import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountRow, extendedRow } from "./import/testing/fixtures.ts";
import { importWorld, type ImportWorld } from "./import/testing/importWorld.ts";
import { writeZip } from "./import/testing/writeZip.ts";

let world: ImportWorld;
beforeAll(async () => void (world = await importWorld()));
afterAll(async () => world.close());

const replacements = () =>
  world.db.prisma.auditEntry.findMany({ where: { action: "play.replaced" }, orderBy: { id: "asc" } });

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
    // Nothing in it names the listener: it outlives her.
    expect(await replacements()).toMatchObject([
      {
        actorId: null,
        object: "plays of spotify-account",
        reason: "The same plays came in a richer record, spotify-extended",
        before: { "spotify-account": 2 },
        after: { "spotify-extended": 2 },
      },
    ]);
    expect(await world.importFile(listener, poor)).toMatchObject({ stored: 0, duplicate: 4 });
    expect(await world.importFile(listener, rich)).toMatchObject({ stored: 0, duplicate: 2 });
  });

  it("keep a play disowned that was disowned in the poorer one", async () => {
    const listener = await world.newListener();
    await world.importFile(listener, poor);
    const [play] = await world.plays(listener);
    const mark = { listenerId: listener, disownedAt: new Date() };
    await world.db.prisma.disownedPlay.create({ data: { ...mark, interactionId: play?.id ?? "" } });
    await world.importFile(listener, rich);
    const disowned = await world.db.prisma.disownedPlay.findMany({ where: { listenerId: listener } });
    const marked = new Set(disowned.map(({ interactionId }) => interactionId));
    const left = (await world.plays(listener)).filter(({ id }) => marked.has(id));
    expect(left).toMatchObject([{ source: "spotifyExtended", itemId: play?.itemId }]);
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

describe("the record of an import that replaces another one", () => {
  const minute = 60_000;
  const count = 4_500;
  const endOf = (at: number) => new Date(Date.UTC(2022, 0, 1) + at * minute);
  const poorRows = Array.from({ length: count }, (_, at) =>
    accountRow({
      endTime: endOf(at).toISOString().slice(0, 16).replace("T", " "),
      trackName: `Song ${at % 50}`,
      msPlayed: 50_000,
    }),
  );
  const richRows = Array.from({ length: count }, (_, at) =>
    extendedRow({
      ts: endOf(at).toISOString().replace(".000", ""),
      ms_played: 50_000,
      master_metadata_track_name: `Song ${at % 50}`,
    }),
  );
  const poor = json("StreamingHistory0.json", ...poorRows);
  const rich = json("endsong_0.json", ...richRows);
  const totals = async () =>
    (await replacements()).map(({ before }) => (before as Record<string, number>)["spotify-account"]);

  it("is one entry with the total, however many batches it took", async () => {
    const listener = await world.newListener();
    await world.importFile(listener, poor);
    const before = await totals();
    await world.importFile(listener, rich);
    expect(await totals()).toEqual([...before, count]);
  });

  it("tells of one that was stopped as much as gave way, and the rest with the one that completes it", async () => {
    const listener = await world.newListener();
    await world.importFile(listener, poor);
    const before = await totals();
    const stop = new AbortController();
    const onProgress = ({ stored }: { stored: number }) => stored > 0 && stop.abort();
    await expect(world.importFile(listener, rich, { onProgress, signal: stop.signal })).rejects.toThrow("stopped");
    const stopped = (await world.plays(listener)).filter(({ source }) => source === "spotifyExtended").length;
    expect(await totals()).toEqual([...before, stopped]);
    await world.importFile(listener, rich);
    expect(await totals()).toEqual([...before, stopped, count - stopped]);
  });

  it("tells of one that died with its process when the next one begins", async () => {
    const listener = await world.newListener();
    const replaced = { "spotify-account": { by: "spotify-extended", plays: 7 } };
    const run = { id: uuidv7(), listenerId: listener, format: "auto", fileName: "x", report: {}, replaced };
    await world.db.prisma.historyImport.create({ data: { ...run, status: "running" } });
    const before = await totals();
    await world.importFile(listener, { name: "one.json", content: poor.content });
    await world.importFile(listener, { name: "one.json", content: poor.content });
    expect(await totals()).toEqual([...before, 7]);
  });
});
