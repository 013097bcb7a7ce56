import { describe, expect, it } from "vitest";
import { listen } from "../testing/fixtures.ts";
import { readAll } from "../testing/readAll.ts";
import { listenBrainz } from "./listenBrainz.ts";

const artistId = "8f6bd1e4-fbe1-4f50-aa9b-94c450ec0f11";
const recordingId = "f980fc14-e29b-481d-ad3a-5ed9b4ab6340";
const releaseId = "a03e1e42-2eab-4c5c-8b2d-7f1fd19b8a4c";

describe("ListenBrainz", () => {
  it("reads a listen with its ids and length", async () => {
    const line = JSON.stringify(
      listen(
        { listened_at: 1_679_249_719.75 },
        {
          mbid_mapping: { recording_mbid: recordingId, release_mbid: releaseId, artist_mbids: [artistId] },
          additional_info: {
            duration: 200.5,
            isrc: "gb-ayE-06-01477",
            spotify_id: "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC",
            ms_played: 150_000,
            anything: [{ else: true }],
          },
        },
      ),
    );
    const { plays } = await readAll(listenBrainz, `${line}\n`);
    expect(plays).toMatchObject([
      {
        kind: "track",
        startedAt: 1_679_249_719_000,
        precision: "second",
        msPlayed: 150_000,
        durationMs: 200_500,
        title: "Low Tide",
        creators: ["Oru Vane"],
        album: "Harbour",
      },
    ]);
    expect(plays[0]?.externalIds).toEqual([
      { of: "item", scheme: "musicbrainz:recording", id: recordingId },
      { of: "item", scheme: "isrc", id: "GBAYE0601477" },
      { of: "item", scheme: "spotify", id: "spotify:track:4uLU6hMCjMI75M1A2tKUQC" },
      { of: "album", scheme: "musicbrainz:release", id: releaseId },
      { of: "creator", scheme: "musicbrainz:artist", id: artistId },
    ]);
  });

  it("gives no artist's id to the name of several, and drops ids that are none", async () => {
    const mapping = { recording_mbid: "stale", release_mbid: null, artist_mbids: [artistId, recordingId] };
    const info = { isrc: "?", duration_ms: -5, spotify_id: 7 };
    const row = listen({}, { mbid_mapping: mapping, additional_info: info, release_name: "" });
    const { plays } = await readAll(listenBrainz, JSON.stringify(row));
    expect(plays).toMatchObject([{ externalIds: [], durationMs: null, album: null }]);
  });

  it("loses only the broken line", async () => {
    const good = JSON.stringify(listen());
    const { plays, skipped } = await readAll(
      listenBrainz,
      `${good}\n{"listened_at": 16792\n\n[]\n${good}\n${good.slice(0, 50)}`,
    );
    expect(plays).toHaveLength(2);
    expect(skipped).toEqual([
      { line: 2, reason: "the row is not valid JSON" },
      { line: 4, reason: "the row is no JSON object" },
      { line: 6, reason: "the row is not valid JSON" },
    ]);
  });

  it("says which field is missing", async () => {
    const rows = [listen({ listened_at: null }), listen({}, { track_name: "" }), listen({}, { artist_name: 3 })];
    const { skipped } = await readAll(listenBrainz, rows.map((row) => JSON.stringify(row)).join("\n"));
    expect(skipped.map(({ reason }) => reason)).toEqual([
      "the time (listened_at) is missing or no number of seconds",
      "the listen has no track (track_metadata.track_name)",
      "the listen has no artist (track_metadata.artist_name)",
    ]);
  });

  it("reads the older export, one array", async () => {
    const { plays } = await readAll(listenBrainz, JSON.stringify([listen(), listen()], null, 1));
    expect(plays).toHaveLength(2);
  });

  it("is not fooled by the other files of the export", () => {
    const fits = (head: string) => listenBrainz.fits({ name: "x.jsonl", head });
    expect(fits(JSON.stringify(listen()))).toBe(true);
    expect(fits('{"recording_msid":"x","score":1,"created":1679249719}')).toBe(false);
    expect(fits('{"user_id": 1, "username": "x"}')).toBe(false);
  });
});
