import { describe, expect, it } from "vitest";
import { bookRow, episodeRow, extendedRow } from "../testing/fixtures.ts";
import { readAll } from "../testing/readAll.ts";
import { spotifyExtended } from "./spotifyExtended.ts";

function read(...rows: Record<string, unknown>[]) {
  return readAll(spotifyExtended, JSON.stringify(rows));
}

async function only(row: Record<string, unknown>) {
  const { plays } = await read(row);
  expect(plays).toHaveLength(1);
  return plays[0];
}

describe("Spotify extended history", () => {
  it("reads a track: the start is the end less what was heard", async () => {
    expect(await only(extendedRow())).toEqual({
      kind: "track",
      startedAt: Date.UTC(2023, 2, 19, 18, 11, 0),
      precision: "second",
      msPlayed: 185_000,
      durationMs: null,
      title: "Low Tide",
      creators: ["Oru Vane"],
      album: "Harbour",
      externalIds: [{ of: "item", scheme: "spotify", id: "spotify:track:4uLU6hMCjMI75M1A2tKUQC" }],
      startReason: "trackdone",
      endReason: "trackdone",
      skipped: false,
      shuffle: false,
      offline: false,
      device: "android",
      private: false,
    });
  });

  it("lets no address and no user agent through", async () => {
    const row = extendedRow({ ip_addr_decrypted: "203.0.113.77", user_agent_decrypted: "Agent/9", username: "oru9" });
    const { outcomes } = await read(row, { ...row, ts: "broken 203.0.113.77" }, { ...row, ms_played: "203.0.113.77" });
    expect(outcomes).toHaveLength(3);
    expect(JSON.stringify(outcomes)).not.toMatch(/203\.0|Agent|oru9|GT-I9195/u);
  });

  it("reads podcasts and books as what they are", async () => {
    const episode = await only(episodeRow());
    expect(episode).toMatchObject({ kind: "episode", title: "The Salt Road", creators: ["Far Ports"], album: null });
    expect(await only(bookRow())).toMatchObject({ kind: "book", title: "The Lamp", creators: ["Unknown author"] });
  });

  it("reads old rows, which lack fields and have null for what was not known", async () => {
    const bare = {
      ts: "2015-01-02T10:00:00Z",
      ms_played: 0,
      master_metadata_track_name: "Low Tide",
      master_metadata_album_artist_name: "Oru Vane",
      spotify_track_uri: null,
    };
    const play = await only(bare);
    expect(play).toMatchObject({ kind: "track", msPlayed: 0, album: null, skipped: null, offline: null, device: null });
    expect(play.externalIds).toEqual([]);
    expect(await only(extendedRow({ shuffle: "yes", skipped: 1, platform: "" }))).toMatchObject({
      shuffle: null,
      skipped: null,
      device: null,
    });
  });

  it("starts an offline play when the device says, in seconds or milliseconds", async () => {
    const start = Date.UTC(2023, 2, 19, 17, 15, 19);
    const offline = { offline: true, ts: "2023-04-20T08:00:00Z" };
    const seconds = await only(extendedRow({ ...offline, offline_timestamp: start / 1000 }));
    const ms = await only(extendedRow({ ...offline, offline_timestamp: start + 250 }));
    expect([seconds.startedAt, seconds.precision]).toEqual([start, "second"]);
    expect(ms.startedAt).toBe(start);
  });

  it.each([0, null, 1_000_000, 4_000_000_000])(
    "does not believe %s for the start of an offline play",
    async (stamp) => {
      const play = await only(extendedRow({ offline: true, offline_timestamp: stamp }));
      expect([play.startedAt, play.precision]).toEqual([Date.UTC(2023, 2, 19, 18, 11, 0), "upload"]);
    },
  );

  it("keeps short rows, private sessions and any reason as they are", async () => {
    const row = extendedRow({ ms_played: 1200, reason_end: "fwdbtn", reason_start: "newword", incognito_mode: true });
    expect(await only(row)).toMatchObject({
      msPlayed: 1200,
      endReason: "fwdbtn",
      startReason: "newword",
      private: true,
    });
  });

  it("says why a row is no play", async () => {
    const { skipped } = await read(
      extendedRow({ master_metadata_track_name: null }),
      extendedRow({ master_metadata_album_artist_name: " \u0000" }),
      extendedRow({ ms_played: null }),
      extendedRow({ ts: "2023-03-19 18:14" }),
      { ts: "2023-03-19T18:14:05Z", ms_played: 3 },
      episodeRow({ episode_show_name: null }),
      bookRow({ audiobook_title: null }),
    );
    expect(skipped.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      "1 the track has no name (Spotify has removed it)",
      "2 the track has no artist",
      "3 the time heard (ms_played) is missing or no number",
      "4 the time (ts) is missing or no UTC time such as 2020-01-31T18:05:00Z",
      "5 the row names no track, episode or book",
      "6 the episode has no show",
      "7 the book has no name (Spotify has removed it)",
    ]);
  });

  it("knows its files by what is in them, or by name when they are empty", () => {
    const fits = (name: string, head: string) => spotifyExtended.fits({ name, head });
    expect(fits("anything.json", '[{"ts":"2023-03-19T18:14:05Z","ms_played":3}]')).toBe(true);
    expect(fits("endsong_0.json", "[]")).toBe(true);
    expect(fits("Streaming_History_Audio_2019-2020_3.json", "[ ]")).toBe(true);
    expect(fits("StreamingHistory0.json", '[{"endTime":"2023-03-19 18:14","msPlayed":3}]')).toBe(false);
    expect(fits("list.json", "[]")).toBe(false);
  });
});
