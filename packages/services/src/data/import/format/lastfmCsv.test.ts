import { describe, expect, it } from "vitest";
import { readAll } from "../testing/readAll.ts";
import { lastfmCsv } from "./lastfmCsv.ts";

const artistId = "8f6bd1e4-fbe1-4f50-aa9b-94c450ec0f11";

function summary({ plays }: Awaited<ReturnType<typeof readAll>>): unknown[] {
  return plays.map((play) => [
    play.creators[0],
    play.album,
    play.title,
    new Date(play.startedAt).toISOString(),
    play.precision,
  ]);
}

describe("Last.fm CSV", () => {
  it("reads lastfm-to-csv, which has no header", async () => {
    const text = [
      'Oru Vane,Harbour,Low Tide,"19 Mar 2023 18:14"',
      '"Vane, Oru","","""Sea"" of\nsalt",02 Jan 2006 15:04',
      "Now Playing,,Something,",
      "Half,Row",
    ].join("\r\n");
    const reading = await readAll(lastfmCsv, text, { chunkBytes: 5 });
    expect(summary(reading)).toEqual([
      ["Oru Vane", "Harbour", "Low Tide", "2023-03-19T18:14:00.000Z", "minute"],
      ["Vane, Oru", null, '"Sea" of salt', "2006-01-02T15:04:00.000Z", "minute"],
    ]);
    expect(reading.skipped).toEqual([
      { line: 4, reason: "the track was playing while the file was made: it has no time yet" },
      { line: 5, reason: "the row has no artist or no track" },
    ]);
    expect(reading.plays[0]).toMatchObject({ msPlayed: null, skipped: null, endReason: null });
  });

  it("reads ghan's export by its header", async () => {
    const text = [
      "\ufeffuts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid",
      `"1767217094","31 Dec 2025, 21:38","Oru Vane","${artistId}","Harbour","","Low Tide",""`,
      '"","","Oru Vane","","","","Now",""',
      '"-5","","Oru Vane","","","","Early",""',
      '"soon","","Oru Vane","","","","Odd",""',
    ].join("\n");
    const reading = await readAll(lastfmCsv, text);
    expect(summary(reading)).toEqual([
      ["Oru Vane", "Harbour", "Low Tide", "2025-12-31T21:38:14.000Z", "second"],
      ["Oru Vane", null, "Early", "1969-12-31T23:59:55.000Z", "second"],
    ]);
    expect(reading.plays[0]?.externalIds).toEqual([{ of: "creator", scheme: "musicbrainz:artist", id: artistId }]);
    expect(reading.skipped.map(({ line }) => line)).toEqual([3, 5]);
  });

  it.each([
    "# Data export from Libre.fm\n# 2025-07-23\nArtist,Track,Album,Time\n",
    "+ACM- Data export from Libre.fm,,,\n+ACM- 2025+AC0-07+AC0-23 15:05:47 +AC0-0400,,,\nArtist,Track,Album,Time\n",
    "userid,Artist,track,Album,time\n",
  ])("reads libre.fm's export after %j", async (start) => {
    const cells = start.startsWith("userid")
      ? "1,Sweet Garden,Altered State,,1690348225"
      : "Sweet Garden,Altered State,,1690348225";
    const reading = await readAll(lastfmCsv, start + cells);
    expect(summary(reading)).toEqual([["Sweet Garden", null, "Altered State", "2023-07-26T05:10:25.000Z", "second"]]);
    expect(reading.skipped).toEqual([]);
  });

  it("reads a libre.fm file without an album column, and a first artist that begins with #", async () => {
    expect(summary(await readAll(lastfmCsv, "Artist,Track,Time\nA,B,1690348225"))).toHaveLength(1);
    expect(summary(await readAll(lastfmCsv, "#1 Dads,About Face,So Soldier,02 Jan 2016 15:04"))).toHaveLength(1);
  });

  it("refuses every row of a file that is something else", async () => {
    const { plays, skipped } = await readAll(lastfmCsv, "one,two\nthree,four");
    expect(plays).toEqual([]);
    expect(skipped).toHaveLength(2);
    expect(lastfmCsv.fits({ name: "x.csv", head: "one,two\nthree,four" })).toBe(false);
  });

  it("reads Latin-1 and says so", async () => {
    const { plays, remarks } = await readAll(lastfmCsv, Buffer.from("Señor,,Año,02 Jan 2016 15:04\n", "latin1"));
    expect(plays).toMatchObject([{ creators: ["Señor"], title: "Año" }]);
    expect(remarks).toEqual(["1 rows are not UTF-8 and were read as Windows-1252 (Latin-1)"]);
  });
});
