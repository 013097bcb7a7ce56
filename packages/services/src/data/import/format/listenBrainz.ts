import type { ImportedId } from "../play.ts";
import { unknownPlay } from "../play.ts";
import { musicBrainzIdIn, nameIn, numberIn, recordIn, type JsonRecord } from "./fields.ts";
import type { ImportFormat, Parsed } from "./importFormat.ts";
import { readJsonArray, readJsonLines } from "./readJson.ts";

/** ListenBrainz' export: listens a line (also zipped), or the older single JSON array. Source: import-formats, section 4. */
export const listenBrainz: ImportFormat = {
  name: "listenbrainz",
  title: "ListenBrainz export (JSONL, JSON or zip)",
  source: "listenbrainz",
  fits: ({ head }) => /^\s*[[{]/u.test(head) && head.includes('"listened_at"') && head.includes('"track_metadata"'),
  read: (bytes, { sample, remark }) =>
    /^\s*\[/u.test(sample.head) ? readJsonArray(bytes, { parse, remark }) : readJsonLines(bytes, { parse, remark }),
};

const none: JsonRecord = {};

function parse(record: JsonRecord): Parsed {
  const track = recordIn(record["track_metadata"]) ?? none;
  const title = nameIn(track["track_name"]);
  const artist = nameIn(track["artist_name"]);
  if (title === null) return "the listen has no track (track_metadata.track_name)";
  if (artist === null) return "the listen has no artist (track_metadata.artist_name)";
  const seconds = numberIn(record["listened_at"]);
  if (seconds === null) return "the time (listened_at) is missing or no number of seconds";
  const more = recordIn(track["additional_info"]) ?? none;
  return {
    ...unknownPlay,
    kind: "track",
    startedAt: Math.floor(seconds) * 1000,
    precision: "second",
    msPlayed: numberIn(more["ms_played"]),
    durationMs: durationOf(more),
    title,
    creators: [artist],
    album: nameIn(track["release_name"]),
    externalIds: idsOf(recordIn(track["mbid_mapping"]) ?? none, more),
  };
}

const longestMs = 86_400_000;

function durationOf(more: JsonRecord): number | null {
  const seconds = numberIn(more["duration"]);
  const ms = Math.round(numberIn(more["duration_ms"]) ?? (seconds === null ? 0 : seconds * 1000));
  return ms > 0 && ms <= longestMs ? ms : null;
}

function idsOf(mapping: JsonRecord, more: JsonRecord): ImportedId[] {
  const artists = mapping["artist_mbids"] ?? more["artist_mbids"];
  const found: [ImportedId["of"], string, string | null][] = [
    ["item", "musicbrainz:recording", musicBrainzIdIn(mapping["recording_mbid"] ?? more["recording_mbid"])],
    ["item", "isrc", isrcIn(more["isrc"])],
    ["item", "spotify", spotifyUriIn(more["spotify_id"])],
    ["album", "musicbrainz:release", musicBrainzIdIn(mapping["release_mbid"] ?? more["release_mbid"])],
    // Several artists share one name here, so none of their ids is the name's.
    [
      "creator",
      "musicbrainz:artist",
      Array.isArray(artists) && artists.length === 1 ? musicBrainzIdIn(artists[0]) : null,
    ],
  ];
  return found.flatMap(([of, scheme, id]) => (id === null ? [] : [{ of, scheme, id }]));
}

function isrcIn(value: unknown): string | null {
  const code = nameIn(value)?.replaceAll("-", "").toUpperCase() ?? "";
  return /^[A-Z]{2}[A-Z0-9]{3}\d{7}$/u.test(code) ? code : null;
}

function spotifyUriIn(value: unknown): string | null {
  const id = /\btrack[/:]([0-9A-Za-z]{22})\b/u.exec(nameIn(value) ?? "")?.[1];
  return id === undefined ? null : `spotify:track:${id}`;
}
