import { describe, expect, it } from "vitest";
import { accountRow } from "../testing/fixtures.ts";
import { readAll } from "../testing/readAll.ts";
import { spotifyAccount } from "./spotifyAccount.ts";

function read(...rows: Record<string, unknown>[]) {
  return readAll(spotifyAccount, JSON.stringify(rows, null, 2));
}

describe("Spotify account data", () => {
  it("reads the end as a minute in UTC", async () => {
    const { plays } = await read(accountRow());
    expect(plays).toMatchObject([
      {
        kind: "track",
        startedAt: Date.UTC(2023, 2, 19, 18, 14) - 185_000,
        precision: "minute",
        msPlayed: 185_000,
        title: "Low Tide",
        creators: ["Oru Vane"],
        endReason: null,
      },
    ]);
  });

  it("reads the newer podcast file", async () => {
    const row = { endTime: "2023-03-19 18:14", podcastName: "Far Ports", episodeName: "The Salt Road", msPlayed: 9 };
    expect((await read(row)).plays).toMatchObject([
      { kind: "episode", title: "The Salt Road", creators: ["Far Ports"] },
    ]);
  });

  it("says why a row is no play, by the line on which it begins", async () => {
    const { skipped } = await read(
      accountRow({ artistName: "Unknown Artist", trackName: "Unknown Track" }),
      accountRow({ endTime: "19.03.2023 18:14" }),
      accountRow({ msPlayed: "many" }),
      accountRow({ trackName: "" }),
    );
    expect(skipped).toEqual([
      { line: 2, reason: "Spotify itself has no name for the track" },
      { line: 8, reason: "the time (endTime) is missing or no time such as 2020-01-31 18:05" },
      { line: 14, reason: "the time heard (msPlayed) is missing or no number" },
      { line: 20, reason: "the row has no artist and track, or no show and episode" },
    ]);
  });

  it("knows both generations of its files", () => {
    const fits = (name: string, head: string) => spotifyAccount.fits({ name, head });
    expect(fits("x.json", '[ {"endTime": "", "msPlayed": 1 }')).toBe(true);
    expect(fits("StreamingHistory0.json", "[]")).toBe(true);
    expect(fits("StreamingHistory_podcast_0.json", "[]")).toBe(true);
    expect(fits("x.json", '[{"ts":"","ms_played":1}]')).toBe(false);
  });
});
