import { describe, expect, it } from "vitest";
import { readAll } from "../testing/readAll.ts";
import { lastfm1k } from "./lastfm1k.ts";

const artistId = "a7f7df4a-77d8-4f12-8acd-5c60c93f4de8";
const rows = [
  `user_1\t2009-05-04T13:54:10Z\t${artistId}\t坂本龍一\t\tComposition "0919`,
  "user_1\t2009-05-04T13:54:10Z\t\tOru Vane\tnone\tLow Tide",
  "user_2\t2009-05-04T13:52:04Z\t\tOru Vane\t\tLow Tide",
  "user_1\t2009-05-04\t\tOru Vane\t\tLow Tide",
  "user_1\t2009-05-04T13:52:04Z\t\tOru Vane\t\t",
  "user_1\t2009-05-04T13:52:04Z",
].join("\n");

describe("Last.fm 1K", () => {
  it("reads plays, quotes and all alphabets included", async () => {
    const { plays } = await readAll(lastfm1k, rows, { chunkBytes: 11 });
    expect(plays).toHaveLength(3);
    expect(plays[0]).toMatchObject({
      title: 'Composition "0919',
      creators: ["坂本龍一"],
      startedAt: Date.UTC(2009, 4, 4, 13, 54, 10),
      precision: "second",
      msPlayed: null,
      externalIds: [{ of: "creator", scheme: "musicbrainz:artist", id: artistId }],
    });
    expect(plays[1]?.externalIds).toEqual([]);
  });

  it("reads one user's rows and says whose the others are not", async () => {
    const { plays, skipped } = await readAll(lastfm1k, rows, { user: "user_1" });
    expect(plays).toHaveLength(2);
    expect(skipped).toEqual([
      { line: 3, reason: "the row belongs to another user than user_1" },
      { line: 4, reason: "the time is no UTC time such as 2009-05-04T23:08:57Z" },
      { line: 5, reason: "the row has no artist or no track" },
      { line: 6, reason: "the row has not six columns" },
    ]);
  });
});
