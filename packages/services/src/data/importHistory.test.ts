import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ListenerId } from "@segue/engine/data";
import { importHistory } from "./importHistory.ts";
import { accountRow, bookRow, episodeRow, extendedRow, listen } from "./import/testing/fixtures.ts";
import { importWorld, now, type ImportWorld } from "./import/testing/importWorld.ts";
import { writeZip } from "./import/testing/writeZip.ts";

let world: ImportWorld;
beforeAll(async () => void (world = await importWorld()));
afterAll(async () => world.close());

const extended = (...rows: object[]) => ({
  name: "Streaming_History_Audio_2023_1.json",
  content: JSON.stringify(rows),
});

describe("importHistory", () => {
  it("stores music, podcasts and books with everything they name", async () => {
    const listener = await world.newListener("Asia/Tokyo");
    const report = await world.importFile(
      listener,
      extended(extendedRow(), episodeRow(), bookRow({ incognito_mode: true })),
    );
    expect(report).toMatchObject({ format: "spotify-extended", read: 3, stored: 3, duplicate: 0, skipped: [] });
    expect(report.firstAt).toBe("2023-03-19T18:11:00.000Z");
    const plays = await world.plays(listener);
    expect(new Set(plays.map(({ item }) => item?.kind))).toEqual(new Set(["book", "episode", "track"]));
    const track = plays.find(({ item }) => item?.kind === "track");
    expect(track).toMatchObject({ localHour: 3, zone: "Asia/Tokyo", msPlayed: 185_000, source: "spotifyExtended" });
    expect(track).toMatchObject({ kind: "itemPlayed", precision: "second", private: false, device: "android" });
    expect(track?.item).toMatchObject({ title: "Low Tide", matchKey: "oru vane\u001flow tide", origin: "history" });
    expect(track?.item?.externalIds).toMatchObject([{ scheme: "spotify" }]);
    expect(plays.find(({ item }) => item?.kind === "book")?.private).toBe(true);
    expect(report.notes.join()).toContain("1 plays of private sessions");
  });

  it("gives a new artist the middle band and a rights holder who is paid nothing", async () => {
    const listener = await world.newListener();
    await world.importFile(listener, extended(extendedRow({ master_metadata_album_artist_name: "Unheard" })));
    const artist = await world.db.prisma.artist.findFirstOrThrow({
      where: { item: { title: "Unheard" } },
      include: { rightsHolder: true, albums: true, tracks: true },
    });
    expect(artist).toMatchObject({ band: "independent", rightsHolder: { name: "Unclaimed", microsPerStream: 0 } });
    expect([artist.albums.length, artist.tracks.length]).toEqual([1, 1]);
    expect(artist.tracks[0]).toMatchObject({ albumId: artist.albums[0]?.itemId, tempo: null });
  });

  it("finds what the catalogue has already, however it is written", async () => {
    const [one, two] = [await world.newListener(), await world.newListener()];
    await world.importFile(one, extended(extendedRow({ master_metadata_album_artist_name: "Ｓｏｍｅ  Band" })));
    await world.importFile(two, extended(extendedRow({ master_metadata_album_artist_name: "some band " })));
    const [first] = await world.plays(one);
    const [second] = await world.plays(two);
    expect(first?.itemId).toBe(second?.itemId);
    expect(first?.id).not.toBe(second?.id);
  });

  it("turns away times and lengths that cannot be, with their lines, and stores the rest", async () => {
    const listener = await world.newListener();
    const soon = new Date(now + 3_600_000).toISOString();
    const rows = [
      extendedRow(),
      extendedRow({ ts: "1970-01-01T00:00:00Z" }),
      extendedRow({ ts: soon.replace(".000", "") }),
      extendedRow({ ms_played: -5 }),
      extendedRow({ ms_played: 9e15 }),
      extendedRow({ ms_played: 1.5 }),
      extendedRow({ master_metadata_track_name: "x".repeat(1001) }),
      extendedRow({ ts: "2023-03-19T19:14:05Z" }),
    ];
    const content = `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
    const report = await world.importFile(listener, { name: "endsong_0.json", content });
    expect(report).toMatchObject({ read: 8, stored: 2, duplicate: 0 });
    expect(report.skipped).toEqual([
      { reason: "the time is before 2002-10-01: a device without a clock", count: 1, lines: [3] },
      { reason: "the time is in the future", count: 1, lines: [4] },
      { reason: "the time heard is negative", count: 1, lines: [5] },
      { reason: "the time heard is more than 24 hours", count: 1, lines: [6] },
      { reason: "the time heard is no whole number of milliseconds", count: 1, lines: [7] },
      { reason: "a name is longer than 1,000 bytes", count: 1, lines: [8] },
    ]);
  });

  it("keeps what a cut array held, and names what is missing", async () => {
    const listener = await world.newListener();
    const rows = [0, 1, 2].map((hour) => extendedRow({ ts: `2023-03-19T0${hour}:14:05Z` }));
    const whole = `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
    const report = await world.importFile(listener, { name: "endsong_1.json", content: whole.slice(0, -60) });
    expect(report).toMatchObject({ read: 3, stored: 2 });
    expect(report.skipped).toEqual([{ reason: "the file breaks off in this row", count: 1, lines: [4] }]);
    expect(report.notes).toEqual(["endsong_1.json: breaks off after row 2: its end is missing."]);
    const again = await world.importFile(listener, { name: "endsong_1.json", content: whole });
    expect(again).toMatchObject({ read: 3, stored: 1, duplicate: 2, skipped: [] });
  });

  it("reads a zip of several files, each row numbered within its own, and says what it left out", async () => {
    const listener = await world.newListener();
    const zip = writeZip({
      "MyData/ReadMe.pdf": "%PDF-1.7",
      "MyData/Userdata.json": '{"email": "x@y.test"}',
      "MyData/StreamingHistory1.json": JSON.stringify([accountRow({ endTime: "2023-05-01 10:00" })]),
      "MyData/StreamingHistory0.json": JSON.stringify([accountRow(), accountRow({ endTime: "now" })]),
    });
    const report = await world.importFile(listener, { name: "my_spotify_data.zip", content: zip });
    expect(report).toMatchObject({
      format: "spotify-account",
      files: ["MyData/StreamingHistory0.json", "MyData/StreamingHistory1.json"],
      read: 3,
      stored: 2,
    });
    expect(report.skipped[0]?.reason).toContain("(MyData/StreamingHistory0.json)");
    expect(report.notes).toEqual([
      "Not read, being no listening history of the format: MyData/ReadMe.pdf, MyData/Userdata.json.",
      "MyData/StreamingHistory0.json: holds many rows in a line: the numbers count rows.",
    ]);
  });

  it("reads the same rows stored, deflated, gzipped, in UTF-16 and with a byte order mark", async () => {
    const content = JSON.stringify([extendedRow()]);
    const forms = [
      writeZip({ "endsong_0.json": content }),
      writeZip({ "endsong_0.json": content }, { stored: true }),
      gzipSync(content),
      Buffer.from(`\ufeff${content}`, "utf16le"),
      Buffer.from(`\ufeff${content}`),
    ];
    const listener = await world.newListener();
    const stored: number[] = [];
    for (const form of forms) stored.push((await world.importFile(listener, { name: "x", content: form })).stored);
    expect(stored).toEqual([1, 0, 0, 0, 0]);
  });

  it("keeps the report with the listener, and finds what an interrupted run left open", async () => {
    const listener = await world.newListener();
    const open = { listenerId: listener, format: "auto", fileName: "x", status: "running" as const, report: {} };
    await world.db.prisma.historyImport.create({ data: { ...open, id: "01890000-0000-7000-8000-000000000000" } });
    const report = await world.importFile(listener, { name: "listens.jsonl", content: JSON.stringify(listen()) });
    const runs = await world.db.prisma.historyImport.findMany({
      where: { listenerId: listener },
      orderBy: { id: "asc" },
    });
    expect(runs.map(({ status }) => status)).toEqual(["failed", "done"]);
    expect(runs[1]).toMatchObject({ format: "listenbrainz", fileName: "listens.jsonl", report });
    expect(runs[1]?.finishedAt).toEqual(new Date(now));
  });
});

describe("importHistory refuses", () => {
  const refusal = async (listener: ListenerId, file: { name: string; content: string | Buffer }, format?: string) =>
    world.importFile(listener, file, format === undefined ? {} : { format }).catch((error: unknown) => error);

  it("a file that is no history, naming the formats", async () => {
    const listener = await world.newListener();
    const error = await refusal(listener, { name: "letter.txt", content: "Dear all," });
    expect(error).toMatchObject({ code: "invalid", field: "file" });
    expect((error as Error).message).toMatch(/^letter\.txt holds no listening history.*Spotify extended.*Last\.fm/u);
    expect(await refusal(listener, { name: "nothing.csv", content: "" })).toMatchObject({
      message: "nothing.csv is empty",
    });
    expect(await refusal(listener, { name: "a.zip", content: writeZip({ "a.txt": "hello" }) })).toMatchObject({
      field: "file",
    });
  });

  it("a zip that was not fetched whole", async () => {
    const zip = writeZip({ "endsong_0.json": JSON.stringify([extendedRow()]) });
    const error = await refusal(await world.newListener(), { name: "my.zip", content: zip.subarray(0, -30) });
    expect((error as Error).message).toContain("my.zip is no complete zip file");
  });

  it("a format that is not the file's, naming the right one", async () => {
    const listener = await world.newListener();
    const error = await refusal(listener, extended(extendedRow()), "spotify-account");
    expect((error as Error).message).toContain("use auto or spotify-extended");
    expect(await refusal(listener, extended(extendedRow()), "itunes")).toMatchObject({
      code: "invalid",
      field: "format",
    });
  });

  it("somebody else's history, and a second import at the same time", async () => {
    const [mine, hers] = [await world.newListener(), await world.newListener()];
    const actor = { kind: "listener" as const, listenerId: mine, accountId: "a" };
    const input = { listenerId: hers, format: "auto", place: { path: "/nowhere" } };
    await expect(importHistory({ ctx: { ...world.ctx, actor }, input })).rejects.toMatchObject({ code: "forbidden" });
    const both = [extendedRow(), extendedRow({ ts: "2023-04-19T18:14:05Z" })].map((row) =>
      world.importFile(mine, { name: `${String(row["ts"]).slice(0, 7)}.json`, content: JSON.stringify([row]) }),
    );
    const settled = await Promise.allSettled(both);
    const refused = settled.filter(({ status }) => status === "rejected");
    expect((await world.plays(mine)).length).toBe(2 - refused.length);
    for (const { reason } of refused as PromiseRejectedResult[]) expect(reason).toMatchObject({ code: "conflict" });
  });
});
